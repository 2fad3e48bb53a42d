using Loxley.App.Kernel.Data;

namespace Loxley.App.Modules.FrontDoor.Referring.Topics;

/// <summary>Who is around the children of a referral.</summary>
public sealed class FamilyModel(LoxleyDb db, ReferralPost post) : TopicPage(db, post, ReferralTopics.Family);
