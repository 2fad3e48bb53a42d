using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.Hosting;

namespace Loxley.App.Tests.House;

/// <summary>Where in the house a type stands: Core, Kernel, Common, a room, the command line, the demo city, or the host that puts them together.</summary>
internal static class Rooms
{
    public const string Host = "Host";

    /// <summary>A page's view is compiled into a namespace of the framework's; it belongs to the room of its file.</summary>
    private static readonly Dictionary<Type, string> Views = typeof(LoxleyWeb).Assembly.GetCustomAttributes<RazorCompiledItemAttribute>()
        .ToDictionary(view => view.Type, view => view.Identifier);

    public static string Of(Type type)
    {
        for (; type.DeclaringType is { } outer; type = outer)
        {
        }
        if (Views.TryGetValue(type, out var file)) return Named(file.Trim('/').Replace('/', '.'));
        var name = type.FullName ?? type.Name;
        return name switch
        {
            _ when name.StartsWith("Loxley.Core.", StringComparison.Ordinal) => "Core",
            _ when name.StartsWith("Loxley.App.", StringComparison.Ordinal) => Named(name["Loxley.App.".Length..]),
            _ => "",
        };
    }

    /// <summary>Whether other rooms may use a type of a room.</summary>
    public static bool IsContract(Type type) => (type.Namespace ?? "").Split('.').Contains("Contract");

    private static string Named(string path) => Regex.Match(path, @"^Modules\.(?<room>\w+)\.") is { Success: true } room
        ? room.Groups["room"].Value
        : Regex.Match(path, @"^(Kernel|Common|Cli|Demo)\.") is { Success: true } floor ? floor.Groups[1].Value : Host;
}
