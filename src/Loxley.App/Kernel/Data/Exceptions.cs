namespace Loxley.App.Kernel.Data;

/// <summary>Data was about to be written outside an act, or in an act that says nothing happened.</summary>
public sealed class UnspokenWriteException(string message) : InvalidOperationException(message);

/// <summary>Somebody else saved the record since it was read.</summary>
public sealed class StaleRecordException(string table) : Exception($"A newer version of a row of {table} was saved.");

/// <summary>A rule over more than one row was about to be broken; the database refused.</summary>
public sealed class UniqueRuleException(string rule, Exception inner) : Exception($"The database refused a second row for {rule}.", inner)
{
    /// <summary>The table, or the index, that refused.</summary>
    public string Rule { get; } = rule;
}

/// <summary>The database did not say that the save is safe; the same key sent again will find out.</summary>
public sealed class CommitUnknownException(string message, Exception? inner = null) : Exception(message, inner);
