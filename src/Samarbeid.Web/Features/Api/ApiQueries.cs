using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.ActionItems.Read;
using Samarbeid.Web.Features.Meetings.List;
using Samarbeid.Web.Features.Municipalities.Choose;
using Samarbeid.Web.Features.Recommendations.List;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Api;

/// <summary>Reads for programs what the lists and pages read for people, by the same queries, and so by the same rules.</summary>
public sealed class ApiQueries(
    Databases databases, OwnPlaceQueries places, MeetingListQueries meetings, RecommendationQueries recommendations, ActionItemQueries actions,
    ActionItemPageQueries action, NorwegianCalendar calendar, MailLinks links)
{
    public async Task<ApiMe> MeAsync(string name, Domain.ApiKeys.ApiKeyRights rights, CancellationToken cancel) =>
        new(name, [.. (await databases.ActorAsync(cancel)).Roles.Order()], rights);

    public async Task<IReadOnlyList<ApiMunicipality>> MunicipalitiesAsync(CancellationToken cancel) =>
        [.. (await places.ListAsync(cancel)).Select(m => new ApiMunicipality(m.Number.Value, m.Name, m.OfficialName))];

    public async Task<ApiPage<ApiMeeting>> MeetingsAsync(string? which, string? municipality, string? page, CancellationToken cancel)
    {
        var filter = which switch { "held" => MeetingFilter.Held, "all" => MeetingFilter.All, _ => MeetingFilter.Coming };
        var (of, number) = (PlaceOf(municipality), Asked.Page(page));
        var found = await meetings.ListAsync(filter, null, of, number, cancel);
        return Page(found.Rows.Select(m => new ApiMeeting(
                m.Id.Value, m.BodyName, m.Date, m.StartsAt, m.Place, m.State, m.Items, links.To(m.Id).AbsoluteUri)),
            found.Total, number, MeetingListQueries.PageSize, ApiAddresses.Meetings, ("which", which), ("municipality", of?.Value));
    }

    public async Task<ApiPage<ApiRecommendation>> RecommendationsAsync(string? which, string? municipality, string? page, CancellationToken cancel)
    {
        var (of, number) = (PlaceOf(municipality), Asked.Page(page));
        var found = await recommendations.ListAsync(which != "all", of, number, cancel);
        return Page(found.Rows.Select(r => new ApiRecommendation(
                r.Id.Value, r.Citation, r.Title, r.Place, r.Addressee, r.State, r.AnswerDue, r.AnsweredOn, r.Actions, links.To(r.Id).AbsoluteUri)),
            found.Total, number, RecommendationQueries.PageSize, ApiAddresses.Recommendations, ("which", which), ("municipality", of?.Value));
    }

    public async Task<ApiPage<ApiActionItem>> ActionItemsAsync(string? state, string? slt, string? municipality, string? search, string? page, CancellationToken cancel)
    {
        var selection = Enum.TryParse<ActionItemSelection>(state, ignoreCase: true, out var named) && Enum.IsDefined(named) ? named : ActionItemSelection.Open;
        var (filter, number) = (new ActionItemFilter(selection, slt == "true", PlaceOf(municipality), string.IsNullOrWhiteSpace(search) ? null : search.Trim()), Asked.Page(page));
        var found = await actions.ListAsync(filter, number, cancel);
        return Page(found.Rows.Select(a => new ApiActionItem(
                a.Id.Value, a.Citation, a.Title, a.Place, a.State, a.DueDate, a.IsOverdueOn(calendar.Today), a.Extensions, a.IsSlt, a.Responsible, a.CompletedOn, links.To(a.Id).AbsoluteUri)),
            found.Total, number, ActionItemQueries.PageSize, ApiAddresses.ActionItems,
            ("state", state), ("slt", slt), ("municipality", filter.Municipality?.Value), ("search", filter.Search));
    }

    public async Task<ApiActionItemDetails?> ActionItemAsync(ActionItemId id, CancellationToken cancel) => await action.FindAsync(id, cancel) is { } a
        ? new(a.Id.Value, a.Citation, a.Title, a.Description, a.Place, a.Concerned, a.State, a.MadeOn, a.DueDate, a.OriginalDueDate, a.Extensions, a.ReviewOn, a.IsSlt, a.Responsible,
            a.Result, a.CompletedOn, a.Effect, [.. a.Log.Select(n => new ApiProgress(n.Id.Value, n.Kind, n.By, n.At, n.Text))], links.To(a.Id).AbsoluteUri)
        : null;

    private static MunicipalityNumber? PlaceOf(string? text) => MunicipalityNumber.TryParse(text, out var number) ? number : null;

    private static ApiPage<T> Page<T>(IEnumerable<T> items, int total, int page, int size, string address, params (string Key, string? Value)[] asked) => new(
        [.. items], total, page, page * size < total ? ListAddress.Of(ApiAddresses.Root + address, 1, [.. asked, ("page", $"{page + 1}")]) : null);
}
