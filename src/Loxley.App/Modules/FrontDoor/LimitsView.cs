using Loxley.App.Kernel.Pages;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>The limits of a record, and whether the reader may say why one was late.</summary>
public sealed record LimitsView(IReadOnlyList<DueLine> Lines, bool CanExplain);
