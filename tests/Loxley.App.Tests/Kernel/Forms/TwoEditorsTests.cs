using FsCheck;
using FsCheck.Fluent;
using Loxley.App.Tests.Kernel.Forms.Editing;
using Loxley.App.Tests.Support;
using Xunit.Abstractions;

namespace Loxley.App.Tests.Kernel.Forms;

/// <summary>Two who edit one contact at once: whatever was answered as saved is in the record or its history, and nothing goes unseen.</summary>
public sealed class TwoEditorsTests(TestHost host, ITestOutputHelper output) : SliceTest(host)
{
    private const string Began = "Often hungry at school";

    private readonly List<Editor> editors = [];
    private readonly List<Attempt> sent = [];
    private Member worker = null!;
    private Guid child;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync("Wanda Fieldfare");
        child = await Town.ChildAsync(worker);
        editors.Add(await Editor.EnterAsync(Host, worker));
        editors.Add(await Editor.EnterAsync(Host, await Town.WorkerAsync("Osric Dunlin")));
    }

    public override Task DisposeAsync()
    {
        editors.ForEach(e => e.Dispose());
        return base.DisposeAsync();
    }

    [Fact]
    [Trait("Category", "Long")]
    public async Task No_text_is_lost_in_a_thousand_interleavings()
    {
        await ManyAsync(1000);

        // A thousand schedules in which nobody meets anybody would show nothing.
        output.WriteLine($"{sent.Count} texts sent, {sent.Count(a => a.SavedAt is not null)} answered as saved");
        sent.Count(a => a.SavedAt is not null).ShouldBeGreaterThan(2000);
        sent.Count(a => a.SavedAt is null).ShouldBeGreaterThan(1000);
    }

    [Fact]
    public Task No_text_is_lost_in_a_few_interleavings() => ManyAsync(15);

    [Fact]
    public async Task Each_move_after_each_other_loses_nothing()
    {
        foreach (var move in Enum.GetValues<Move>()) (await PlayAsync([new(true, Move.Save), new(false, move), new(true, move), new(false, Move.Save)])).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_versions_are_not_checked_a_silent_loss_is_found()
    {
        Step[] steps = [new(true, Move.Open), new(false, Move.Open), new(true, Move.Save), new(false, Move.Save)];

        (await PlayAsync(steps)).ShouldBeEmpty();
        (await PlayAsync(steps, blind: true)).ShouldHaveSingleItem().ShouldBe(
            $"silent loss: 'AmendContact 2 in step 4' replaced 'AmendContact 1 in step 3', and its editor had seen '{Began}'");
    }

    [Fact]
    public async Task A_text_answered_as_saved_that_no_act_holds_is_found()
    {
        var contact = await Town.ContactAsync(worker, child, worry: Began);
        var play = new Play(contact, Began, editors);
        play.Try(editors[0], "AmendContact", Began).SavedAt = 1;

        (await Town.ReadAsync(db => Oracle.JudgeAsync(db, play))).ShouldBe(["'AmendContact 1 in step 0' was answered as saved and 0 acts hold it"]);
    }

    [Fact]
    public async Task A_text_that_was_saved_behind_its_editors_back_is_found()
    {
        var contact = await Town.ContactAsync(worker, child, worry: Began);
        await Town.ActAsync(worker, contact, (c, at) => c.Amend("Nobody's words", c.Safely, at));

        (await Town.ReadAsync(db => Oracle.JudgeAsync(db, new Play(contact, Began, editors)))).ShouldBe(["'Nobody's words' was saved, and nobody sent it"]);
    }

    private Task ManyAsync(int count) => Task.Run(() => Prop
        .ForAll(Step.Schedules, steps => PlayAsync(steps).GetAwaiter().GetResult().ShouldBeEmpty(string.Join(", ", steps.AsEnumerable())))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(count)));

    private async Task<IReadOnlyList<string>> PlayAsync(Step[] steps, bool blind = false)
    {
        var contact = await Town.ContactAsync(worker, child, worry: Began);
        var play = new Play(contact, Began, editors, blind);
        await play.RunAsync(steps);
        sent.AddRange(play.Attempts);
        return await Town.ReadAsync(db => Oracle.JudgeAsync(db, play));
    }
}
