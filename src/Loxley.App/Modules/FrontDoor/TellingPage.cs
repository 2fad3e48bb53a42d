using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>A page from which somebody outside the front door is told something: whoever tells says that it heeds what keeps the family safe.</summary>
public abstract class TellingPage(LoxleyDb db) : ContactPage(db)
{
    /// <summary>The reader has read what to heed, and this heeds it.</summary>
    [BindProperty]
    public bool Heeded { get; set; }

    /// <summary>There is something to heed.</summary>
    public bool MustHeed => IsToHeed(Contact);

    private protected static bool IsToHeed(Contact contact) => contact.Safely.Anything && contact.CanBeTold;

    /// <exception cref="RefusedException">There is something to heed, and the reader has not said that this does.</exception>
    private protected void Heed(Contact contact)
    {
        if (IsToHeed(contact) && !Heeded) throw new RefusedException(FrontDoorRefusals.NotHeeded);
    }
}
