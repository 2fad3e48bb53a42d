using System.Text;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Loxley.App.Kernel.Protocol.Reading;

/// <summary>One file of a protocol, read to nodes that know their line.</summary>
internal static class YamlFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private const string Unreadable =
        "this cannot be read as YAML; check the indentation, quotes, brackets and colons of this line and the one before";

    /// <summary>The settings of a file, or nothing when it cannot be read; says why.</summary>
    public static YamlMappingNode? Read(string path, string shown, Problems problems)
    {
        if (!File.Exists(path))
        {
            problems.Add(shown, 1, "this file is missing, and every protocol needs it");
            return null;
        }
        string text;
        try
        {
            text = Strict.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            problems.Add(shown, 1, "this file is not UTF-8 text; save it again as UTF-8");
            return null;
        }
        return Tabs(text, shown, problems) ? null : Parse(text, shown, problems);
    }

    private static bool Tabs(string text, string shown, Problems problems)
    {
        var found = false;
        var line = 0;
        foreach (var content in text.EnumerateLines())
        {
            line++;
            if (!content[..(content.Length - content.TrimStart().Length)].Contains('\t')) continue;
            problems.Add(shown, line, "this line is indented with a tab; use spaces");
            found = true;
        }
        return found;
    }

    private static YamlMappingNode? Parse(string text, string shown, Problems problems)
    {
        try
        {
            if (Refused(text) is var (line, reason))
            {
                problems.Add(shown, line, reason);
                return null;
            }
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root) return root;
            problems.Add(shown, 1, "this file must hold one set of settings, each as 'name: value'");
        }
        catch (YamlException broken)
        {
            var twice = broken.Message.StartsWith("Duplicate key", StringComparison.Ordinal);
            problems.Add(shown, Line(broken.Start), twice
                ? "the same setting stands twice here; keep one of them"
                : $"{Unreadable} ({broken.Message})");
        }
        return null;
    }

    /// <summary>The first anchor, alias or tag, which would hide where a value is really written; or where the text breaks off.</summary>
    private static (int Line, string Reason)? Refused(string text)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            while (parser.MoveNext())
            {
                if (parser.Current is AnchorAlias || (parser.Current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)))
                {
                    return (Line(parser.Current.Start),
                        "anchors, aliases and tags are not used in a protocol; write the text out in each place");
                }
            }
            return null;
        }
        catch (InvalidOperationException)
        {
            // The scanner throws this, without a place, at some unfinished brackets; the last thing it read is just before.
            return (parser.Current is { } last ? Line(last.End) : 1, Unreadable);
        }
    }

    private static int Line(Mark mark) => (int)Math.Max(1, mark.Line);

    /// <summary>The same text for the same content: keys in order, no comments, no layout.</summary>
    public static void Write(Utf8JsonWriter json, YamlNode node)
    {
        switch (node)
        {
            case YamlMappingNode map:
                json.WriteStartObject();
                foreach (var (key, value) in map.Children.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal))
                {
                    json.WritePropertyName(key.ToString());
                    Write(json, value);
                }
                json.WriteEndObject();
                break;
            case YamlSequenceNode list:
                json.WriteStartArray();
                foreach (var item in list) Write(json, item);
                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(((YamlScalarNode)node).Value ?? "");
                break;
        }
    }
}
