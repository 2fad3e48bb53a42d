using Loxley.App.Kernel.Data;

namespace Loxley.App.Kernel.Access;

/// <summary>What a route id leads to: the record, whose child's data it shows, and why the actor may see it.</summary>
/// <param name="RecordId">The record that governs access.</param>
/// <param name="ChildId">Whose data is shown, if a child's.</param>
/// <param name="Why">The ground in words.</param>
public record Subject(Guid RecordId, Guid? ChildId, string Why);

/// <summary>Finds the subject of a route id through the access filter; nothing for what the actor may not see.</summary>
public delegate Task<Subject?> FindSubject(LoxleyDb db, Guid id);

/// <summary>Route ids by name, and how each is found.</summary>
public sealed class Subjects
{
    private readonly Dictionary<string, FindSubject> finders = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyCollection<string> Names => finders.Keys;

    /// <summary>Says how a route parameter is found; its name ends in <c>Id</c>.</summary>
    public void Add(string parameter, FindSubject find) => finders.Add(parameter, find);

    public FindSubject? Find(string parameter) => finders.GetValueOrDefault(parameter);
}

/// <summary>What a room tells the host about itself.</summary>
public abstract class Module
{
    public abstract void Declare(Subjects subjects);

    /// <summary>Adds the services that the room's pages ask for.</summary>
    public virtual void Register(IServiceCollection services)
    {
    }

    public static IReadOnlyList<Module> All { get; } = [.. typeof(Module).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(Module)) && !t.IsAbstract)
        .OrderBy(t => t.FullName, StringComparer.Ordinal)
        .Select(t => (Module)Activator.CreateInstance(t)!)];
}
