using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Search;

/// <summary>What of a kind of row can be searched.</summary>
internal abstract class SearchSource(SearchKind kind, Type row, IReadOnlyList<string> watched)
{
    public SearchKind Kind => kind;
    public Type Row => row;

    /// <summary>The properties whose change changes the words.</summary>
    public IReadOnlyList<string> Watched => watched;

    public abstract Guid IdOf(object row);

    /// <summary>Null for what is no longer there to be found.</summary>
    public abstract (string Title, string Text)? WordsOf(object row);

    /// <summary>Some of all rows there are, whoever they belong to.</summary>
    public abstract Task<IReadOnlyList<IOwned>> ReadAsync(SamarbeidDbContext db, int skip, int take, CancellationToken cancel);
}

internal sealed class SearchSource<T>(
    SearchKind kind, Expression<Func<T, object>> key, Func<T, Guid> id, Func<T, (string, string)?> words, params IReadOnlyList<string> watched)
    : SearchSource(kind, typeof(T), watched) where T : class, IOwned
{
    public override Guid IdOf(object row) => id((T)row);

    public override (string Title, string Text)? WordsOf(object row) => words((T)row);

    public override async Task<IReadOnlyList<IOwned>> ReadAsync(SamarbeidDbContext db, int skip, int take, CancellationToken cancel) =>
        await db.Set<T>().IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter, SamarbeidDbContext.RestrictedFilter]).AsNoTracking()
            .OrderBy(key).Skip(skip).Take(take).ToListAsync(cancel);
}

/// <summary>Everything that can be searched by its words.</summary>
internal static class SearchSources
{
    public static readonly IReadOnlyList<SearchSource> All =
    [
        new SearchSource<AgendaItem>(SearchKind.AgendaItem, i => i.Id, i => i.Id.Value, i => (i.Title, i.Background), nameof(AgendaItem.Title), nameof(AgendaItem.Background)),
        // There from the beginning, so that two who write at the same time both change it.
        new SearchSource<AgendaItem>(SearchKind.Conclusion, i => i.Id, i => i.Id.Value, i => ("", i.Conclusion), nameof(AgendaItem.Conclusion)),
        new SearchSource<RestrictedText>(SearchKind.ExemptItem, t => t.AgendaItemId, t => t.AgendaItemId.Value, t => (t.Title, t.Background),
            nameof(RestrictedText.Title), nameof(RestrictedText.Background)),
        new SearchSource<RestrictedText>(SearchKind.ExemptConclusion, t => t.AgendaItemId, t => t.AgendaItemId.Value, t => ("", t.Conclusion), nameof(RestrictedText.Conclusion)),
        new SearchSource<Recommendation>(SearchKind.Recommendation, r => r.Id, r => r.Id.Value, r => ($"{r.Title} {r.Reference}", Joined(r.Text, r.Answer)),
            nameof(Recommendation.Title), nameof(Recommendation.Reference), nameof(Recommendation.Text), nameof(Recommendation.Answer)),
        new SearchSource<ActionItem>(SearchKind.ActionItem, a => a.Id, a => a.Id.Value, a => ($"{a.Title} {a.Reference}", Joined(a.Description, a.Result)),
            nameof(ActionItem.Title), nameof(ActionItem.Reference), nameof(ActionItem.Description), nameof(ActionItem.Result)),
        new SearchSource<CooperationAgreement>(SearchKind.Agreement, a => a.Id, a => a.Id.Value, a => (a.Title, a.Purpose),
            nameof(CooperationAgreement.Title), nameof(CooperationAgreement.Purpose)),
        new SearchSource<Commitment>(SearchKind.Commitment, c => c.Id, c => c.Id.Value, c => (c.Text, c.Criterion), nameof(Commitment.Text), nameof(Commitment.Criterion)),
        new SearchSource<Paper>(SearchKind.Paper, p => p.Id, p => p.Id.Value, p => p.IsRemoved || p.AgreementId is not null || p.ActionItemId is not null ? null : (p.Title, p.FileName),
            nameof(Paper.Title), nameof(Paper.FileName), nameof(Paper.RemovedAt)),
    ];

    /// <summary>What a reader is shown of a thing beside its title; it is found by the same words.</summary>
    public static string Joined(string text, string? then) => string.IsNullOrEmpty(then) ? text : $"{text}\n{then}";
}
