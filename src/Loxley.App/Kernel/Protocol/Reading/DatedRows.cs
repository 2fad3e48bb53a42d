namespace Loxley.App.Kernel.Protocol.Reading;

/// <summary>Rows that may follow each other under one id, and may not be in force together.</summary>
internal sealed class DatedRows(Problems problems, string whatEach)
{
    private readonly List<(string Id, Period Period, int Line)> seen = [];

    public void Add(Section row, string idKey, string id, Period period)
    {
        // A row without a usable id or beginning has its own problem already.
        if (id.Length == 0 || period.From == DateOnly.MinValue) return;
        var line = row.LineOf(idKey);
        foreach (var earlier in seen.Where(s => s.Id == id && s.Period.Overlaps(period)))
        {
            problems.Add(row.File, line, earlier.Period == period
                ? $"{whatEach} '{id}' is already on line {earlier.Line}; keep one of them, or give this one another {idKey}"
                : $"{whatEach} '{id}' overlaps the one on line {earlier.Line}: {earlier.Period}, and {period}; "
                    + "end the earlier row the day before the later begins");
            break;
        }
        seen.Add((id, period, line));
    }
}
