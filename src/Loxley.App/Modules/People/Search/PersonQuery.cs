using System.Globalization;
using System.Text.RegularExpressions;
using Loxley.Core.Identifiers;
using Loxley.Core.Matching;

namespace Loxley.App.Modules.People.Search;

/// <summary>What somebody looks for, read out of one line: words of names, a date of birth, a postcode, an identifier.</summary>
public sealed partial record PersonQuery
{
    /// <summary>More words say no more about who is meant.</summary>
    private const int MostWords = 6;

    private static readonly string[] DateForms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d", "d MMM yyyy", "d MMMM yyyy", "d M yyyy"];

    public IReadOnlyList<string> Words { get; init; } = [];

    public DateOnly? BornOn { get; init; }

    public string? Postcode { get; init; }

    public IReadOnlyList<string> Identifiers { get; init; } = [];

    /// <summary>Nothing when there is nothing to look for.</summary>
    public static PersonQuery? Read(string? line)
    {
        var rest = (line ?? "").Trim();
        var identifier = TakeIdentifier(ref rest);
        var postcode = Take(ref rest, PostcodeForm());
        var words = rest.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();
        var born = TakeDate(words);
        var names = words.SelectMany(EvidenceKeys.Words).Take(MostWords).ToList();
        return names.Count == 0 && born is null && postcode is null && identifier is null
            ? null
            : new PersonQuery { Words = names, BornOn = born, Postcode = postcode, Identifiers = identifier is null ? [] : [identifier] };
    }

    /// <summary>What is typed into the form of a new record.</summary>
    public static PersonQuery Of(PersonDetails details) => new()
    {
        Words = [.. EvidenceKeys.Words(details.GivenName).Concat(EvidenceKeys.Words(details.FamilyName)).Take(MostWords)],
        BornOn = details.BornOn,
        Postcode = string.IsNullOrWhiteSpace(details.Postcode) ? null : details.Postcode,
        Identifiers = [.. details.Identifiers.Select(i => i.Value)],
    };

    /// <summary>The pieces of evidence besides the words of names, each with the keys under which it may be filed; the most telling first.</summary>
    public IReadOnlyList<IReadOnlySet<long>> BesidesWords()
    {
        var evidence = new List<IReadOnlySet<long>>();
        // A date alone is taken at its word: with all its slips it would be half the children of a year.
        if (BornOn is { } born) evidence.Add(Words.Count == 0 && Postcode is null ? new HashSet<long> { EvidenceKeys.Born(born) } : EvidenceKeys.BornWithSlips(born));
        if (Postcode is { } postcode) evidence.Add(new HashSet<long> { EvidenceKeys.Postcode(postcode) });
        return evidence;
    }

    private static string? TakeIdentifier(ref string rest)
    {
        foreach (var form in new[] { NhsForm(), UpnForm() })
        {
            if (form.Match(rest) is not { Success: true } found) continue;
            var value = NhsNumber.Read(found.Value, out var nhs) == IdentifierFault.None ? nhs
                : UniquePupilNumber.Read(found.Value, out var upn) == IdentifierFault.None ? upn
                : null;
            if (value is null) continue;
            rest = rest.Remove(found.Index, found.Length);
            return value;
        }
        return null;
    }

    private static string? Take(ref string rest, Regex form)
    {
        if (form.Match(rest) is not { Success: true } found) return null;
        rest = rest.Remove(found.Index, found.Length);
        return found.Value.ToUpperInvariant();
    }

    /// <summary>Takes a date of one word or of three, such as 31 March 2015, out of the words.</summary>
    private static DateOnly? TakeDate(List<string> words)
    {
        foreach (var length in new[] { 3, 1 })
        {
            for (var i = 0; i + length <= words.Count; i++)
            {
                var text = string.Join(' ', words.GetRange(i, length));
                if (!DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) continue;
                words.RemoveRange(i, length);
                return date;
            }
        }
        return null;
    }

    [GeneratedRegex(@"\b\d{3}[ -]?\d{3}[ -]?\d{4}\b", RegexOptions.None, 1_000)]
    private static partial Regex NhsForm();

    [GeneratedRegex(@"\b[A-Za-z]\d{11}[A-Za-z0-9]\b", RegexOptions.None, 1_000)]
    private static partial Regex UpnForm();

    /// <summary>A postcode, whole or without its last two letters.</summary>
    [GeneratedRegex(@"\b[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d([A-Za-z]{2})?\b", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex PostcodeForm();
}
