using Loxley.App.Kernel.Data;

namespace Loxley.App.Modules.FrontDoor.Referring.Topics;

/// <summary>Who the professional is, and how the front door reaches them.</summary>
public sealed class YouModel(LoxleyDb db, ReferralPost post) : TopicPage(db, post, ReferralTopics.You);
