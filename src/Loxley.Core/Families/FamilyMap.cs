namespace Loxley.Core.Families;

/// <summary>How one person on a map stands to another.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="RelativeId">The relative.</param>
/// <param name="Type">What the relative is to the person.</param>
public sealed record FamilyLink(Guid PersonId, Guid RelativeId, RelationType Type);

/// <summary>Where somebody stands on a map.</summary>
/// <param name="Id">Who.</param>
/// <param name="Row">The row from the top, from 0: one row a generation, the oldest first.</param>
/// <param name="Column">The place in the row from the left, from 0.</param>
/// <param name="Generation">Generations above the person in the middle: 1 for parents, -1 for children.</param>
public sealed record FamilyPlace(Guid Id, int Row, int Column, int Generation);

/// <summary>A family by generations, around one person.</summary>
public static class FamilyMap
{
    /// <summary>
    /// Gives everybody whom links join to the person in the middle a row by generation and a place in it. Whoever is reached
    /// by two ways stands where the shortest leads; partners stand side by side.
    /// </summary>
    /// <param name="middle">Whose family it is.</param>
    /// <param name="links">The links that may be drawn, in any order: the same links give the same map.</param>
    public static IReadOnlyList<FamilyPlace> Layout(Guid middle, IReadOnlyList<FamilyLink> links)
    {
        var generations = Generations(middle, links);
        var rows = generations.GroupBy(g => g.Value).OrderByDescending(g => g.Key).Select((g, row) => (Row: row, Generation: g.Key, People: g.Select(p => p.Key).ToList())).ToList();
        var columns = new Dictionary<Guid, double>();
        var places = new List<FamilyPlace>();
        // From the middle's own row outwards, so that each row is ordered by those already placed.
        foreach (var row in rows.OrderBy(r => Math.Abs(r.Generation)).ThenByDescending(r => r.Generation))
        {
            var order = WithPartners([.. row.People.OrderBy(p => p == middle ? 0 : 1).ThenBy(p => Pull(p, links, columns)).ThenBy(p => p)], links);
            for (var i = 0; i < order.Count; i++)
            {
                columns[order[i]] = i;
                places.Add(new FamilyPlace(order[i], row.Row, i, row.Generation));
            }
        }
        return [.. places.OrderBy(p => p.Row).ThenBy(p => p.Column)];
    }

    private static Dictionary<Guid, int> Generations(Guid middle, IReadOnlyList<FamilyLink> links)
    {
        var found = new Dictionary<Guid, int> { [middle] = 0 };
        var queue = new Queue<Guid>([middle]);
        while (queue.TryDequeue(out var at))
        {
            foreach (var (next, up) in links.Where(l => l.PersonId == at).Select(l => (l.RelativeId, Kinship.Of(l.Type).Generations))
                .Concat(links.Where(l => l.RelativeId == at).Select(l => (l.PersonId, -Kinship.Of(l.Type).Generations))).OrderBy(n => n.Item1).ThenBy(n => n.Item2))
            {
                if (found.TryAdd(next, found[at] + up)) queue.Enqueue(next);
            }
        }
        return found;
    }

    /// <summary>The mean place of those whom somebody is linked to and who have one.</summary>
    private static double Pull(Guid person, IReadOnlyList<FamilyLink> links, Dictionary<Guid, double> columns)
    {
        var pulls = links.Where(l => l.PersonId == person || l.RelativeId == person)
            .Select(l => l.PersonId == person ? l.RelativeId : l.PersonId).Where(columns.ContainsKey).Select(id => columns[id]).ToList();
        return pulls.Count == 0 ? double.MaxValue : pulls.Average();
    }

    private static List<Guid> WithPartners(IReadOnlyList<Guid> people, IReadOnlyList<FamilyLink> links)
    {
        var order = new List<Guid>();
        foreach (var person in people.Where(p => !order.Contains(p)))
        {
            order.Add(person);
            order.AddRange(links.Where(l => l.Type is RelationType.Partner or RelationType.FormerPartner && (l.PersonId == person || l.RelativeId == person))
                .Select(l => l.PersonId == person ? l.RelativeId : l.PersonId).Where(p => people.Contains(p) && !order.Contains(p)).Distinct().Order());
        }
        return order;
    }
}
