namespace Loxley.App.Kernel.Access;

/// <summary>The right that an endpoint asks for.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresAttribute(Right right) : Attribute
{
    public Right Right { get; } = right;
}

/// <summary>Why an endpoint is open to anybody.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenAttribute(string reason) : Attribute
{
    public string Reason { get; } = reason;
}

/// <summary>Why a page without a subject shows nobody's data.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ShowsNobodyAttribute(string reason) : Attribute
{
    public string Reason { get; } = reason;
}

/// <summary>The greatest number of queries that a page may send; above six it needs a decision record.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryBudgetAttribute(int queries) : Attribute
{
    public int Queries { get; } = queries;
}
