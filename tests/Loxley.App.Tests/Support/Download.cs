using System.Net.Http.Headers;

namespace Loxley.App.Tests.Support;

/// <summary>A file that an answer gave out.</summary>
internal sealed record Download(byte[] Bytes, string? MediaType, string? Name, string? Disposition, HttpResponseHeaders Headers);
