using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.Referring;

/// <summary>The page on which one child of a referral is written about.</summary>
public abstract class ReferredChildPage(LoxleyDb db, ReferralPost post) : UnsentPage(db)
{
    [BindProperty]
    public DescribedChild Child { get; set; } = new();

    public AnswerFields Answers { get; private set; } = null!;

    /// <summary>What is saved about the child; none of one who is added now.</summary>
    public virtual ReferralPart? Saved => null;

    /// <summary>What is answered about the child before.</summary>
    protected virtual ReferralAnswers Before => ReferralAnswers.Read("{}");

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Answers ??= Fields().Show(Request, Before);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await FindAsync(CancellationToken.None);
        Answers = Fields();
        var given = Answers.Read(Request.Form, ModelState);
        if (!ModelState.IsValid)
        {
            await LoadAsync(CancellationToken.None);
            return Page();
        }
        if (Child.BornOn > Today) throw new RefusedException(ReferringRefusals.BornLater);
        Child.OrRefused();
        var form = await UnsentAsync();
        var children = await ReferralPost.ChildrenAsync(Db, form.Id);
        var act = Db.Begin("WriteReferredChild");
        var child = ToWrite(children, act.At);
        Db.Hold(form);
        Db.Take(child.Write(Child, given, act.At));
        await post.FollowAsync(form, [.. children.Union([child])], act);
        return await SaveAndListAsync();
    }

    /// <summary>Finds the child whose page it is, and with it the referral.</summary>
    protected virtual Task FindAsync(CancellationToken ct) => Task.CompletedTask;

    /// <summary>The child's row, be it a new one; refused when somebody saved it since the page was read.</summary>
    protected abstract ReferredChild ToWrite(IReadOnlyList<ReferredChild> children, DateTime at);

    private AnswerFields Fields() => new(ReferralTopics.Child, Protocol, Today);
}
