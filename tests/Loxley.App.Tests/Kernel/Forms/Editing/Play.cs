namespace Loxley.App.Tests.Kernel.Forms.Editing;

/// <summary>Plays a schedule of two editors over HTTP, and writes down what they typed, saw and were answered.</summary>
internal sealed class Play
{
    private readonly List<Attempt> attempts = [];
    private readonly List<string> faults = [];
    private readonly TextHand[] texts;
    private readonly DecisionHand[] decisions;

    /// <param name="contact">The contact that both edit.</param>
    /// <param name="began">The worry as it stands.</param>
    /// <param name="editors">The two.</param>
    /// <param name="blind">Defeats the check of versions: each save claims the version that is there now, whatever its editor saw.</param>
    public Play(Guid contact, string began, IEnumerable<Editor> editors, bool blind = false)
    {
        (Contact, Began) = (contact, began);
        texts = [.. editors.Select(e => new TextHand(this, e, blind))];
        decisions = [.. editors.Select(e => new DecisionHand(this, e))];
    }

    public Guid Contact { get; }

    public string Began { get; }

    public IReadOnlyList<Attempt> Attempts => attempts;

    /// <summary>Answers that were neither a save nor a refusal that keeps what was typed.</summary>
    public IReadOnlyList<string> Faults => faults;

    public int Step { get; private set; }

    public async Task RunAsync(IEnumerable<Step> steps)
    {
        foreach (var next in steps)
        {
            Step++;
            var (one, other) = next.First ? (0, 1) : (1, 0);
            await RunAsync(next.Move, texts[one], decisions[one], texts[other], decisions[other]);
        }
        foreach (var decision in decisions) await decision.OpenAsync();
    }

    /// <summary>A text that nobody has sent before, written down before it is sent.</summary>
    public Attempt Try(Editor editor, string act, string seen)
    {
        lock (attempts)
        {
            var attempt = new Attempt { Editor = editor.Id, Act = act, Text = $"{act} {attempts.Count + 1} in step {Step}", Seen = seen };
            attempts.Add(attempt);
            return attempt;
        }
    }

    public void Fault(string what)
    {
        lock (attempts) faults.Add($"step {Step}: {what}");
    }

    private static Task RunAsync(Move move, TextHand text, DecisionHand decision, TextHand otherText, DecisionHand otherDecision) => move switch
    {
        Move.Open => text.OpenAsync(),
        Move.Save => NowAsync(text.SaveAsync),
        Move.SaveBlank => text.SaveBlankAsync(),
        Move.SendAgain => text.SendAgainAsync(),
        Move.SendOtherWords => text.SendOtherWordsAsync(),
        Move.SendTwiceAtOnce => text.SendTwiceAtOnceAsync(),
        Move.BothSaveAtOnce => AtOnceAsync(text.SaveAsync, otherText.SaveAsync),
        Move.SaveWhileTheOtherTakes => AtOnceAsync(text.SaveAsync, otherDecision.TakeAsync),
        Move.SaveWhileTheOtherDecides => AtOnceAsync(text.SaveAsync, otherDecision.DecideAsync),
        Move.Take => NowAsync(decision.TakeAsync),
        Move.HandBack => decision.HandBackAsync(),
        Move.OpenDecision => decision.OpenAsync(),
        Move.KeepDecision => decision.KeepAsync(),
        Move.Decide => NowAsync(decision.DecideAsync),
        _ => throw new ArgumentOutOfRangeException(nameof(move)),
    };

    private static async Task NowAsync(Func<Task<Func<Task>>> ready) => await (await ready())();

    /// <summary>Both have filled their page in before either sends it, so that they meet.</summary>
    private static async Task AtOnceAsync(Func<Task<Func<Task>>> left, Func<Task<Func<Task>>> right)
    {
        var (one, other) = (await left(), await right());
        await Task.WhenAll(one(), other());
    }
}
