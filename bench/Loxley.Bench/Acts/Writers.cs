using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;

namespace Loxley.Bench.Acts;

/// <summary>Who writes: most of it comes from one agency, as the council's work does.</summary>
internal static class Writers
{
    public const int Count = 32;
    public const double Share = 0.85;

    private const string Council = "council";

    private static readonly string[] Others = ["schools", "police", "hospitals-trust", "community-health"];

    public static IEnumerable<string> Agencies => Others.Prepend(Council);

    /// <summary>For each writer, those in whose name the acts are done, in turn.</summary>
    public static IReadOnlyList<Actor[]> Of(Guid partnership, string protocol)
    {
        const int Turns = 20;
        return [.. Enumerable.Range(0, Count).Select(writer => Enumerable.Range(0, Turns)
            .Select(turn => Somebody(partnership, protocol, turn < Turns * Share ? Council : Others[(writer + turn) % Others.Length])).ToArray())];
    }

    private static Actor Somebody(Guid partnership, string protocol, string agency) => new()
    {
        PartnershipId = partnership,
        Protocol = protocol,
        MemberId = Ids.Next(),
        Name = "Wanda Fieldfare",
        Role = agency == Council ? Role.FrontDoorWorker : Role.ReferringProfessional,
        Agency = agency,
    };
}
