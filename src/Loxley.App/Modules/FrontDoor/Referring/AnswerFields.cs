using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Loxley.App.Modules.FrontDoor.Referring;

/// <summary>The questions of a topic as fields of a page, with what is answered or was typed.</summary>
public sealed class AnswerFields(ReferralTopic topic, PartnershipProtocol protocol, DateOnly today)
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    public ReferralTopic Topic => topic;

    public IReadOnlyList<Choice> ChoicesOf(Question question) => question.Choices(protocol, today);

    public string? this[string question] => values.GetValueOrDefault(question);

    public IReadOnlyList<string> SeveralOf(Question question) => this[question.Id]?.Split('\n') ?? [];

    /// <summary>What a form sent: it may be as unfinished as it is, and only what cannot be kept is refused.</summary>
    /// <param name="form">The form.</param>
    /// <param name="state">Takes a sentence for each answer that cannot be kept.</param>
    public IReadOnlyDictionary<string, string> Read(IFormCollection form, ModelStateDictionary state)
    {
        foreach (var question in topic.Questions)
        {
            var sent = form[question.Field].Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => PlainTextBinder.OneLineEnd(v!)).ToList();
            if (sent.Count == 0) continue;
            var answer = question.Kind == QuestionKind.Several ? string.Join('\n', sent) : sent[0];
            values[question.Id] = answer;
            if (Refuse(question, sent) is { } sentence) state.AddModelError(question.Field, sentence);
        }
        return values;
    }

    /// <summary>What was typed into a form that comes back before it was read; of a page that is asked for, or whose other button was pressed, what is answered already.</summary>
    public AnswerFields Show(HttpRequest request, ReferralAnswers saved)
    {
        if (!request.HasFormContentType || !topic.Questions.Any(q => request.Form.ContainsKey(q.Field))) return Fill(saved);
        Read(request.Form, new ModelStateDictionary());
        return this;
    }

    /// <summary>What is answered already.</summary>
    private AnswerFields Fill(ReferralAnswers answers)
    {
        foreach (var question in topic.Questions)
        {
            if (answers.Of(question.Id) is { } answer) values.TryAdd(question.Id, answer);
        }
        return this;
    }

    private string? Refuse(Question question, List<string> sent)
    {
        if (sent.Any(s => s.Contains('\0', StringComparison.Ordinal))) return "Remove the characters that cannot be shown, then send it again";
        if (question.Kind is QuestionKind.Text or QuestionKind.Line) return sent[0].Length > question.Most ? $"{question.Short} must be {question.Most:N0} characters or less" : null;
        return sent.All(s => ChoicesOf(question).Any(c => c.Value == s)) ? null : "Choose an answer from the list";
    }
}
