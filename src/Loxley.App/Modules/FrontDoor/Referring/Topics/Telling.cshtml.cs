using Loxley.App.Kernel.Data;

namespace Loxley.App.Modules.FrontDoor.Referring.Topics;

/// <summary>What the family knows of a referral, and how it is reached safely.</summary>
public sealed class TellingModel(LoxleyDb db, ReferralPost post) : TopicPage(db, post, ReferralTopics.Telling);
