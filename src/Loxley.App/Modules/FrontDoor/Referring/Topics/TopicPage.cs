using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.Referring.Topics;

/// <summary>The page of one topic of a referral: it is kept however unfinished, and only what cannot be kept is refused.</summary>
[Requires(Right.ReferralWrite)]
[QueryBudget(4)]
public abstract class TopicPage(LoxleyDb db, ReferralPost post, ReferralTopic topic) : UnsentPage(db)
{
    public ReferralTopic Topic => topic;

    public AnswerFields Answers { get; private set; } = null!;

    /// <summary>What is saved of the topic.</summary>
    public ReferralPart Saved => ReferralAnswers.Read(Form.Answers).Say(topic, "What is there now", Protocol, Today);

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Answers ??= new AnswerFields(topic, Protocol, Today).Show(Request, ReferralAnswers.Read(Form.Answers));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Answers = new AnswerFields(topic, Protocol, Today);
        var given = Answers.Read(Request.Form, ModelState);
        if (!ModelState.IsValid)
        {
            await LoadAsync(CancellationToken.None);
            return Page();
        }
        var form = await ToChangeAsync();
        var act = Db.Begin("WriteReferral");
        Db.Take(form.Write(topic, given, act.At));
        await post.FollowAsync(form, await ReferralPost.ChildrenAsync(Db, form.Id), act);
        return await SaveAndListAsync();
    }
}
