using Microsoft.AspNetCore.Components.Routing;
using Samarbeid.Domain.Access;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Components.Layout;

/// <summary>One line of the main menu; the text is asked for at each rendering, in the person's language.</summary>
public sealed record MenuItem(string Href, Func<string> Text, IconName Icon)
{
    public NavLinkMatch Match => Href == Urls.Overview ? NavLinkMatch.All : NavLinkMatch.Prefix;
}

/// <summary>What the menu holds for whom: the work with councils, the administration, or both for the few who hold both roles.</summary>
public static class MenuItems
{
    private static readonly IReadOnlyList<MenuItem> Work =
    [
        new(Urls.Overview, () => LayoutTexts.Overview, IconName.Home),
        new(Urls.Meetings, () => LayoutTexts.Meetings, IconName.Calendar),
        new(Urls.Recommendations, () => LayoutTexts.Recommendations, IconName.Speech),
        new(Urls.ActionItems, () => LayoutTexts.ActionItems, IconName.Checklist),
        new(Urls.CrimePicture, () => LayoutTexts.CrimePicture, IconName.Chart),
        new(Urls.AnnualReports, () => LayoutTexts.AnnualReports, IconName.Document),
    ];

    private static readonly IReadOnlyList<MenuItem> Administration =
    [
        new(Urls.People, () => LayoutTexts.People, IconName.People),
        new(Urls.MeetingBodies, () => LayoutTexts.MeetingBodies, IconName.Building),
        new(Urls.ServiceUnits, () => LayoutTexts.ServiceUnits, IconName.Shield),
        new(Urls.Jobs, () => LayoutTexts.Jobs, IconName.Clock),
    ];

    public static IReadOnlyList<MenuItem> For(Actor actor) => (actor.Person, actor.Has(Role.Administrator)) switch
    {
        (null, _) => [],
        (_, true) when actor.Roles.Count() > 1 => [.. Work, .. Administration],
        (_, true) => Administration,
        _ => Work,
    };
}
