using Loxley.App.Kernel.Data;

namespace Loxley.App.Modules.FrontDoor.Referring.Topics;

/// <summary>What a referral says of the adults and the home.</summary>
public sealed class HomeModel(LoxleyDb db, ReferralPost post) : TopicPage(db, post, ReferralTopics.Home);
