using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Restrictions;

/// <summary>Who may read a restricted item without being a member, and the way to let others.</summary>
public sealed partial class RestrictionReaders(ReaderQueries queries, LetRead let, EndReading end)
{
    private readonly string _id = UniqueId.Next("innsyn");
    private ReaderModel _form = new();
    private IReadOnlyList<PersonChoice>? _choices;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required ItemRow Item { get; set; }

    [Parameter, EditorRequired] public required bool MayWrite { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private IReadOnlyList<ReaderRow> Readers => [.. View.Readers.Where(r => r.Item == Item.Id)];

    private async Task OpenAsync() => (_choices, _form, _refusal) = (await queries.ListAsync(View.Head.BodyId, CancellationToken.None), new(), null);

    private async Task SaveAsync()
    {
        var person = new PersonId(_form.Person!.Value);
        var name = _choices!.FirstOrDefault(c => c.Id == person)?.Name ?? "";
        var given = await let.HandleAsync(View.Head.Id, View.Head.Version, Item.Id, person, _form.Until, CancellationToken.None);
        _refusal = given.Refusal;
        if (!given.IsDone) return;

        _choices = null;
        await OnDone.InvokeAsync(RestrictionTexts.MayReadNow(name));
    }

    private async Task EndAsync(ReaderRow reader)
    {
        var ended = await end.HandleAsync(View.Head.Id, View.Head.Version, Item.Id, reader.Person, CancellationToken.None);
        _refusal = ended.Refusal;
        if (ended.IsDone) await OnDone.InvokeAsync(RestrictionTexts.ReadsNoLonger(reader.Name));
    }

    private sealed class ReaderModel
    {
        [Required] public Guid? Person { get; set; }

        public DateOnly? Until { get; set; }
    }
}
