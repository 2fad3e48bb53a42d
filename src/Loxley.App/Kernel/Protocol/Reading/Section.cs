using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Loxley.App.Kernel.Protocol.Reading;

/// <summary>
/// A strict reader of one set of settings. What is asked for is what is allowed: <see cref="Done"/> refuses the rest.
/// A value that cannot be used gives a harmless one and a problem, so that reading goes on and finds the others.
/// </summary>
internal sealed partial class Section(Problems problems, string file, YamlMappingNode node, string what)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public int Line => (int)node.Start.Line;

    public string File => file;

    /// <summary>The line of a setting, or of the whole where it is missing.</summary>
    public int LineOf(string key) =>
        (int)(node.Children.Keys.FirstOrDefault(k => k.ToString() == key) ?? node).Start.Line;

    public void Refuse(string key, string reason) => problems.Add(file, LineOf(key), reason);

    public bool Has(string key) => Find(key) is not null;

    public string Text(string key) => OptionalText(key) ?? Missing(key, "");

    public string? OptionalText(string key)
    {
        if (Find(key) is not { } value) return null;
        if (value is YamlScalarNode { Value: { } text })
        {
            if (!string.IsNullOrWhiteSpace(text)) return text.Trim();
            Refuse(key, $"'{key}' of {what} is empty; write its value after the colon, or leave the line out");
            return "";
        }
        Refuse(key, $"'{key}' of {what} must be text, not {Kind(value)}");
        return "";
    }

    /// <summary>An id: small letters, digits and hyphens.</summary>
    public string Slug(string key)
    {
        var text = Text(key);
        if (text.Length > 0 && !SlugShape().IsMatch(text))
        {
            Refuse(key, $"'{text}' cannot be the {key} of {what}; use small letters, digits and hyphens, such as 'duty-social-work'");
        }
        return text;
    }

    public string Telephone(string key) => Shaped(
        key, text => TelephoneShape().IsMatch(text.Replace(" ", "", StringComparison.Ordinal)),
        "is not a telephone number; write 0 and ten digits, with spaces as you like, or a short number such as 999");

    public string Postcode(string key) =>
        Shaped(key, PostcodeShape().IsMatch, "is not a postcode; write it in capital letters with one space, such as NG1 5CK");

    /// <summary>The number of a school in the national register, or the code of an organisation in the NHS list.</summary>
    public string? OptionalNationalCode(string key) => Has(key)
        ? Shaped(key, NationalCodeShape().IsMatch, "is not a national code; write the six digits of a school, or the capital letters and digits of an NHS organisation")
        : null;

    public int Number(string key, int least, int most)
    {
        var text = Text(key);
        if (text.Length == 0) return least;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }
        Refuse(key, $"'{key}' of {what} must be a whole number from {least} to {most}, not '{text}'");
        return least;
    }

    public DateOnly? OptionalDate(string key)
    {
        if (OptionalText(key) is not { Length: > 0 } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Refuse(key, $"'{text}' is not a date that exists; write year-month-day, such as 2024-03-31");
        return null;
    }

    public DateOnly Date(string key) => Has(key) ? OptionalDate(key) ?? DateOnly.MinValue : Missing(key, DateOnly.MinValue);

    public TimeOnly Time(string key)
    {
        var text = Text(key);
        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return time;
        if (text.Length > 0) Refuse(key, $"'{text}' is not a time of day; write it as 08:30 or 17:00");
        return default;
    }

    public bool YesNo(string key, bool? whenLeftOut = null)
    {
        if (whenLeftOut is { } usual && !Has(key)) return usual;
        var text = Text(key);
        if (text is not ("yes" or "no" or "")) Refuse(key, $"'{key}' of {what} must be yes or no, not '{text}'");
        return text == "yes";
    }

    /// <summary>The dates of a row. The end may not come before the beginning.</summary>
    public Period Period(DateOnly? usualFrom = null)
    {
        var from = usualFrom is { } usual && !Has("from") ? usual : Date("from");
        var to = OptionalDate("to");
        if (to < from) Refuse("to", $"'to' ({to:yyyy-MM-dd}) comes before 'from' ({from:yyyy-MM-dd}) in {what}; swap them or correct one");
        return new Period(from, to);
    }

    /// <summary>A word from a fixed set.</summary>
    public T Choice<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        var text = Text(key);
        if (words.TryGetValue(text, out var chosen)) return chosen;
        if (text.Length > 0) Refuse(key, $"'{text}' is not a known {key} of {what}{Nearest.Hint(text, words.Keys)}");
        return default;
    }

    /// <summary>The id of something written elsewhere in the protocol.</summary>
    public string? OptionalReference(string key, IReadOnlySet<string> known, string whatItNames)
    {
        if (OptionalText(key) is not { Length: > 0 } text) return null;
        CheckReference(text, known, whatItNames, LineOf(key));
        return text;
    }

    public string Reference(string key, IReadOnlySet<string> known, string whatItNames) =>
        Has(key) ? OptionalReference(key, known, whatItNames) ?? "" : Missing(key, "");

    /// <summary>A list of ids written elsewhere; nothing where the setting is left out.</summary>
    public IReadOnlyList<string> References(string key, IReadOnlySet<string> known, string whatItNames)
    {
        var texts = new List<string>();
        foreach (var item in Items(key))
        {
            if (item is not YamlScalarNode { Value: { Length: > 0 } text })
            {
                problems.Add(file, (int)item.Start.Line, $"each of '{key}' of {what} must be one word, not {Kind(item)}");
                continue;
            }
            CheckReference(text, known, whatItNames, (int)item.Start.Line);
            if (texts.Contains(text, StringComparer.Ordinal))
            {
                problems.Add(file, (int)item.Start.Line, $"'{text}' stands twice in '{key}' of {what}; keep one");
            }
            texts.Add(text);
        }
        return texts;
    }

    /// <summary>The rows of a list that may not be empty.</summary>
    public IReadOnlyList<Section> Rows(string key, string whatEach)
    {
        if (!Has(key)) Missing(key, "");
        var rows = new List<Section>();
        foreach (var item in Items(key))
        {
            if (item is YamlMappingNode row) rows.Add(new Section(problems, file, row, whatEach));
            else problems.Add(file, (int)item.Start.Line, $"each of '{key}' must be {whatEach} with its settings, not {Kind(item)}");
        }
        if (Find(key) is YamlSequenceNode { Children.Count: 0 }) Refuse(key, $"'{key}' is empty; write at least one row");
        return rows;
    }

    public Section? Inner(string key, string whatItIs)
    {
        if (!Has(key)) Missing(key, "");
        else if (Find(key) is YamlMappingNode inner) return new Section(problems, file, inner, whatItIs);
        else Refuse(key, $"'{key}' of {what} must be a set of settings, not {Kind(Find(key)!)}");
        return null;
    }

    /// <summary>Refuses every setting that nothing asked for.</summary>
    public void Done()
    {
        foreach (var key in node.Children.Keys)
        {
            var text = key.ToString();
            if (!asked.Contains(text))
            {
                problems.Add(file, (int)key.Start.Line, $"'{text}' is not a known setting of {what}{Nearest.Hint(text, asked)}");
            }
        }
    }

    private void CheckReference(string text, IReadOnlySet<string> known, string whatItNames, int line)
    {
        if (!known.Contains(text)) problems.Add(file, line, $"'{text}' is not {whatItNames}{Nearest.Hint(text, known)}");
    }

    private string Shaped(string key, Func<string, bool> fits, string otherwise)
    {
        var text = Text(key);
        if (text.Length > 0 && !fits(text)) Refuse(key, $"'{text}' {otherwise}");
        return text;
    }

    private IReadOnlyList<YamlNode> Items(string key)
    {
        if (Find(key) is not { } value) return [];
        if (value is YamlSequenceNode list) return [.. list];
        Refuse(key, $"'{key}' of {what} must be a list, not {Kind(value)}");
        return [];
    }

    private YamlNode? Find(string key)
    {
        asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    private T Missing<T>(string key, T harmless)
    {
        problems.Add(file, Line, $"{what} has no '{key}'; add it");
        return harmless;
    }

    private static string Kind(YamlNode value) => value switch
    {
        YamlSequenceNode => "a list",
        YamlMappingNode => "a set of settings",
        YamlScalarNode { Value: { Length: > 0 } text } => $"'{text}'",
        _ => "nothing",
    };

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SlugShape();

    [GeneratedRegex("^(0[0-9]{10}|[1-9][0-9]{2})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TelephoneShape();

    [GeneratedRegex("^[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PostcodeShape();

    [GeneratedRegex("^[A-Z0-9]{3,10}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NationalCodeShape();
}
