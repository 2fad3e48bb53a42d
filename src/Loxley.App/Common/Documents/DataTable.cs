namespace Loxley.App.Common.Documents;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnKind
{
    Text,
    Number,

    /// <summary>A day, as a <see cref="DateOnly"/>.</summary>
    Day,

    /// <summary>An instant in UTC, as a <see cref="DateTime"/>; it is written in London's time.</summary>
    Moment,
}

/// <summary>One column of a table.</summary>
public sealed record DataColumn(string Name, ColumnKind Kind = ColumnKind.Text);

/// <summary>A table of a page as it is taken away: the same rows, without their looks.</summary>
public sealed record DataTable(string Title, IReadOnlyList<DataColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>What a reader of the figures must know: what was left out, what a word means.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>A page whose table can be taken away.</summary>
public interface IGivesTable
{
    /// <summary>The table that the page shows, once it has loaded.</summary>
    DataTable Table { get; }
}
