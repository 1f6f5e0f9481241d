using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.QuickEntries;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Components.Ui.Forms;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Features.Meetings.Results;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.QuickEntries;

/// <summary>One line that becomes an action or a recommendation. What it is understood as is shown while it is written, and Enter takes it;
/// where it can mean several things, each is a button.</summary>
public sealed partial class QuickLine(QuickEntryQueries queries, AddActionItem addAction, AddRecommendation addRecommendation, TimeProvider clock)
{
    private readonly string _id = UniqueId.Next("hurtig");
    private TypingPause _pause = null!;
    private TextField _field = null!;
    private SingleUseKey _key = SingleUseKey.New();
    private QuickEntryOffer? _offer;
    private int _seen;
    private QuickEntry? _entry;
    private string? _line = "";
    private string _challenge = "";
    private QuickChoice _chosen;
    private string? _spoken;
    private bool _isSaving;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required ItemRow Item { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private QuickChoice Settled => _entry is null ? default : _chosen.In(_entry);

    /// <summary>What is to be settled next; null when the line is clear.</summary>
    private Refusal? Doubt => _entry is not null && Settled.DoubtsOf(_entry) is [var first, ..] ? first : null;

    private IReadOnlyList<QuickOption> Options => _entry is null ? [] : QuickOption.Of(_entry, _offer!.Setting, Settled);

    public void Dispose() => _pause.Dispose();

    protected override void OnInitialized() => _pause = new(clock, () => InvokeAsync(Speak));

    private async Task TypeAsync()
    {
        _pause.Restart();
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        // Who is present, and what there is to recommend to, changes while the meeting goes on.
        if (_offer is null || _seen != View.Head.Version) (_seen, _offer) = (View.Head.Version, await queries.OfferAsync(View, CancellationToken.None));
        _entry = QuickEntryReader.Read(_line, _offer.Setting);
        if (_entry is { Kind: QuickEntryKind.Recommendation } && _challenge.Length == 0 && _offer.Choices.Challenges is [var only]) _challenge = only.Id.Value.ToString();
    }

    // A screen reader hears it when the typing pauses, not at each letter.
    private void Speak()
    {
        _spoken = _entry is null ? null : Doubt is { } doubt ? RefusalText.For(doubt) : Reading(_entry);
        StateHasChanged();
    }

    private string Reading(QuickEntry entry)
    {
        var today = _offer!.Setting.Today;
        var who = entry.Kind is QuickEntryKind.ActionItem
            ? _offer.Choices.People.FirstOrDefault(p => p.Id == Settled.Responsible)?.Name
            : _offer.Choices.Addressees.FirstOrDefault(a => a.Id == Settled.Addressee)?.Name;
        var day = Settled.Day is { } known ? NorwegianFormat.Due(known, today) : null;
        return entry.Kind is QuickEntryKind.ActionItem
            ? QuickLineTexts.ActionItemRead(entry.Title, who ?? "–", day ?? "–")
            : QuickLineTexts.RecommendationRead(entry.Title, who ?? "–", day ?? "–");
    }

    private async Task ChooseAsync(QuickOption option)
    {
        _chosen = _chosen.With(option.Choice);
        await _field.Element.FocusAsync();
        Speak();
    }

    private async Task SaveAsync()
    {
        await ReadAsync();
        _refusal = null;
        if (_isSaving || _entry is null) return;

        if (Doubt is { } doubt)
        {
            _refusal = doubt;
            return;
        }

        _isSaving = true;
        try
        {
            await AddAsync(_entry);
        }
        finally
        {
            _isSaving = false;
        }
    }

    private async Task AddAsync(QuickEntry entry)
    {
        var made = entry.Kind is QuickEntryKind.ActionItem
            ? await addAction.HandleAsync(_key, View.Head.Id, Item.Id, new(entry.Title, "", Settled.Responsible!.Value, Settled.Day!.Value, false, null, []), CancellationToken.None)
            : await RecommendAsync(entry);
        _refusal = made.Refusal;
        if (!made.IsDone) return;

        _spoken = entry.Kind is QuickEntryKind.ActionItem ? AgendaTexts.ActionMade(made.Value) : AgendaTexts.RecommendationMade(made.Value);
        (_line, _entry, _chosen, _key) = ("", null, default, SingleUseKey.New());
        await OnDone.InvokeAsync(_spoken);
    }

    private async Task<Outcome<string>> RecommendAsync(QuickEntry entry)
    {
        if (_challenge.Length == 0) return RecommendationRules.NeedsChallenge;

        var isNew = _challenge == RecommendationModel.New;
        return await addRecommendation.HandleAsync(_key, View.Head.Id, Item.Id, new(entry.Title, "", Settled.Day!.Value, [])
        {
            Challenge = isNew ? null : new ChallengeId(Guid.Parse(_challenge)),
            NewChallenge = isNew ? new(_offer!.Choices.Registering[0].Number, Item.Title) : null,
            Addressee = Settled.Addressee,
        }, CancellationToken.None);
    }
}
