using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Modules.People;
using Loxley.App.Tests.Support;
using Loxley.Core.Families;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Loxley.App.Tests.Stories;

/// <summary>A girl is found by a misspelt name and a slipped birth date; a note about her and one of her brothers is in no other record.</summary>
[Trait("Category", "Browser")]
public sealed class BrothersStory() : Story("A girl and her brothers")
{
    private const string Text = "Both were at home after school. The cupboards were full and they had eaten together.";

    [Fact]
    public async Task She_is_found_with_her_brothers_and_a_note_is_written_for_two_of_the_three()
    {
        var worker = await Town.JoinAsync(Role.SocialWorker, "Bryn Hazelwick", "council", "screening-and-duty");
        var girl = await Town.ChildAsync(worker, "Linnet", "Thrushcross", new DateOnly(2014, 5, 4));
        var robin = await Town.ChildAsync(worker, "Robin", "Thrushcross", new DateOnly(2012, 9, 1));
        var wren = await Town.ChildAsync(worker, "Wren", "Thrushcross", new DateOnly(2017, 1, 30));
        foreach (var (one, other) in new[] { (girl, robin), (girl, wren), (robin, wren) }) await SiblingsAsync(worker, one, other);

        var desk = await EnterAsync(worker);
        await FindAsync(desk);
        await SeeFamilyAsync(desk);
        await WriteAsync(desk);
        await GoAsync(desk, $"/children/{robin}/notes");
        await desk.SeesAsync("The cupboards were full");
        await GoAsync(desk, $"/children/{wren}/notes");
        await desk.SeesNothingOfAsync("The cupboards were full");

        var colleague = await Town.JoinAsync(Role.LeadProfessional, "Leonie Marlgarth", "community-health", null);
        await FindNothingAsync(await EnterAsync(colleague), girl);
        await Checks.FinishAsync();
    }

    private static async Task SearchAsync(IPage desk)
    {
        await desk.WriteAsync("Search for a person", "Linnit Thrushcros 5/4/2014");
        await desk.Keyboard.PressAsync("Enter");
        await desk.ArrivesAsync("Find a person");
    }

    private async Task FindAsync(IPage desk)
    {
        await SearchAsync(desk);
        await desk.SeesAsync("1 person found", "Linnet Thrushcross", "4 May 2014", "Similar family name, similar given name, day and month of birth swapped");
        await Checks.CheckAsync(desk, "found with slips");
        await desk.FollowAsync("Linnet Thrushcross");
        await desk.ArrivesAsync("Linnet Thrushcross");
    }

    private async Task SeeFamilyAsync(IPage desk)
    {
        await desk.FollowAsync("Family");
        await desk.ArrivesAsync("Family of Linnet Thrushcross");
        await desk.SeesAsync("Robin Thrushcross", "Wren Thrushcross", "Brother or sister");
        await Checks.CheckAsync(desk, "family map");
    }

    private async Task WriteAsync(IPage desk)
    {
        await desk.FollowAsync("Notes");
        await desk.PressAsync("Write a note");
        await desk.ArrivesAsync("Write a note");
        await desk.ChooseAsync("What the note is of", "Home visit");
        await desk.WriteAsync("What happened", Text);
        var about = desk.GetByRole(AriaRole.Group, new() { Name = "Is the note about Robin Thrushcross" });
        await about.GetByLabel("Yes, and it is shown in their record").CheckAsync();
        await Checks.CheckAsync(desk, "a note for two of the three");
        await desk.PressAsync("Finish the note");
        await desk.SeesAsync(Text, "Robin Thrushcross");
        await desk.SeesNothingOfAsync("Wren");
    }

    private async Task FindNothingAsync(IPage desk, Guid girl)
    {
        await SearchAsync(desk);
        await desk.SeesAsync("Nobody found");
        await desk.SeesNothingOfAsync("Thrushcross", "may match");
        (await GoAsync(desk, $"/children/{girl}"))!.Status.ShouldBe(404);
    }

    private Task<int> SiblingsAsync(Member by, Guid one, Guid other) => Town.RunAsync(by, async (_, db) =>
    {
        var people = await db.Set<Person>().Where(p => p.Id == one || p.Id == other).ToListAsync();
        var act = db.Begin("AddRelative");
        var tie = new Tie(RelationType.Sibling, false, Responsibility.NotKnown, false, false);
        db.Take(Relationship.Record(people[0], people[1], tie, Ids.At(act.At), act.At).Deed);
        return await db.SaveChangesAsync();
    });
}
