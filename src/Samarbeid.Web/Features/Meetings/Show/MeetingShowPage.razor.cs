using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.Meetings.Agenda;

namespace Samarbeid.Web.Features.Meetings.Show;

/// <summary>The meeting in large type for a projector (visning): the item it is at, what is agreed, what comes next. It follows the meeting, and nothing can be
/// changed there.</summary>
public sealed partial class MeetingShowPage(MeetingQueries queries, NavigationManager navigation)
{
    private MeetingView? _view;

    [Parameter] public Guid Id { get; set; }

    private ItemRow? Current => Shown.FirstOrDefault(i => i.Id == _view!.Head.CurrentItem);

    // Without an item that is up, everything that is left; otherwise the next.
    private IReadOnlyList<ItemRow> Following => Current is { } item ? [.. Shown.Where(i => i.Position > item.Position).Take(1)] : [.. Shown.Where(i => !i.IsSettled)];

    private IReadOnlyList<string> Results =>
    [
        .. _view!.Actions.Where(a => a.Item == Current?.Id).Select(a => $"{a.Title}. {AgendaTexts.WhoWhen(a.Responsible, NorwegianFormat.Date(a.DueDate))}"),
        .. _view.Recommendations.Where(r => r.Item == Current?.Id).Select(r => $"{r.Title}. {AgendaTexts.ToWhom(r.Addressee, NorwegianFormat.Date(r.AnswerDue))}"),
    ];

    private IReadOnlyList<ItemRow> Shown => _view!.Items;

    protected override async Task OnParametersSetAsync() => Came(await queries.FindAsync(new MeetingId(Id), CancellationToken.None));

    private void Came(MeetingView? now)
    {
        // Everybody in the room reads this page, whoever is signed in: what only some may read is left out.
        _view = now is null ? null : now with { Items = [.. now.Items.Select(i => i.ForPublic())] };
        if (now is null) navigation.NotFound();
    }
}
