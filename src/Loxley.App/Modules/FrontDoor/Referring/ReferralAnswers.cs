using System.Text.Json;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;

namespace Loxley.App.Modules.FrontDoor.Referring;

/// <summary>How far a topic is.</summary>
public enum TopicStatus
{
    NotStarted,
    Begun,

    /// <summary>Nothing is answered, and nothing has to be.</summary>
    LeftOut,
    Complete,
}

/// <summary>What is answered so far, by question. Several choices stand in one answer, each on a line.</summary>
public sealed class ReferralAnswers
{
    private readonly Dictionary<string, string> byQuestion;

    private ReferralAnswers(Dictionary<string, string> answers) => byQuestion = answers;

    public static ReferralAnswers Read(string text) => new(JsonSerializer.Deserialize<Dictionary<string, string>>(text, EntityJson.Options)!);

    public string Write() => JsonSerializer.Serialize(new SortedDictionary<string, string>(byQuestion, StringComparer.Ordinal), EntityJson.Options);

    public string? Of(string question) => byQuestion.GetValueOrDefault(question);

    public IReadOnlyList<string> SeveralOf(string question) => Of(question)?.Split('\n') ?? [];

    /// <summary>Takes the answers of a topic in place of those before.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="given">What was answered; what is left out or empty is answered no more.</param>
    public ReferralAnswers With(ReferralTopic topic, IReadOnlyDictionary<string, string> given)
    {
        var taken = new Dictionary<string, string>(byQuestion, StringComparer.Ordinal);
        foreach (var question in topic.Questions)
        {
            if (given.TryGetValue(question.Id, out var answer) && !string.IsNullOrWhiteSpace(answer)) taken[question.Id] = answer.Trim();
            else taken.Remove(question.Id);
        }
        return new(taken);
    }

    /// <summary>Whether a question is asked, by what is answered to others.</summary>
    public bool Asks(Question question) => question.With is not { } with || (Of(with.Question) is { } other && with.Answers.Contains(other));

    /// <summary>The questions of a topic that have to be answered and are not.</summary>
    public IEnumerable<Question> Missing(ReferralTopic topic) => topic.Questions.Where(q => q.Needed && Asks(q) && Of(q.Id) is null);

    public TopicStatus StatusOf(ReferralTopic topic)
    {
        var (nothing, missing) = (topic.Questions.All(q => Of(q.Id) is null), Missing(topic).Any());
        return (nothing, missing) switch
        {
            (true, true) => TopicStatus.NotStarted,
            (true, false) => TopicStatus.LeftOut,
            (false, true) => TopicStatus.Begun,
            (false, false) => TopicStatus.Complete,
        };
    }

    /// <summary>The topic in words, as it is read back and given to the front door; what was typed where nothing is asked stays out.</summary>
    public ReferralPart Say(ReferralTopic topic, string title, PartnershipProtocol protocol, DateOnly day) => new(title,
        [.. topic.Questions.Where(q => Asks(q) && Of(q.Id) is not null).Select(q => new ReferralAnswer(q.Words, Say(q, protocol, day)))]);

    private string Say(Question question, PartnershipProtocol protocol, DateOnly day) => question.Kind is QuestionKind.Choice or QuestionKind.Several
        ? string.Join("; ", SeveralOf(question.Id).Select(code => question.Choices(protocol, day).FirstOrDefault(c => c.Value == code)?.Text ?? code))
        : Of(question.Id)!;
}
