using Loxley.App.Kernel.Data;

namespace Loxley.App.Modules.FrontDoor.Referring.Topics;

/// <summary>On what the sharing rests.</summary>
public sealed class SharingModel(LoxleyDb db, ReferralPost post) : TopicPage(db, post, ReferralTopics.Sharing);
