using Loxley.App.Kernel.Data;

namespace Loxley.App.Modules.FrontDoor.Referring.Topics;

/// <summary>The level of need that the professional sees.</summary>
public sealed class LevelModel(LoxleyDb db, ReferralPost post) : TopicPage(db, post, ReferralTopics.Level);
