using Loxley.App.Kernel.Data;

namespace Loxley.App.Modules.Referring.Topics;

/// <summary>Who is around the children of a referral.</summary>
public sealed class FamilyModel(LoxleyDb db, ReferralPost post) : TopicPage(db, post, ReferralTopics.Family);
