using System.Xml.Linq;

namespace Loxley.App.Tests.House.Documents;

/// <summary>The sentence that stands above a class in the source, from the documentation file beside the program.</summary>
internal static class Summaries
{
    private static readonly Dictionary<string, string> ByMember = XDocument.Load(Path.ChangeExtension(typeof(LoxleyWeb).Assembly.Location, ".xml"))
        .Descendants("member").Where(m => m.Element("summary") is not null)
        .ToDictionary(m => m.Attribute("name")!.Value, m => Support.Visitor.Tidy(m.Element("summary")!.Value), StringComparer.Ordinal);

    public static string Of(Type type) => ByMember.GetValueOrDefault($"T:{type.FullName!.Replace('+', '.')}", "");
}
