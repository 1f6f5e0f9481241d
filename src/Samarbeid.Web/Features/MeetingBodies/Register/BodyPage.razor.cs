using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.MeetingBodies.Members;
using Samarbeid.Web.Features.People.Successions;
using Samarbeid.Web.Hosting;
using Samarbeid.Web.Shared;
using Samarbeid.Web.Shared.Registers;

namespace Samarbeid.Web.Features.MeetingBodies.Register;

/// <summary>One body of the register: its members, its name, whom it serves.</summary>
public sealed partial class BodyPage(BodyRegisterQueries queries, AdmitMember admit, ReleaseMember release, NorwegianCalendar calendar)
{
    private BodyDetails? _body;
    private DoneNote? _done;
    private Refusal? _refusal;
    private ElementReference _formHeading;
    private MemberRow? _leaving;
    private bool _isLoaded;
    private bool _isAdmitting;
    private bool _toForm;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private HttpContext? Http { get; set; }

    [SupplyParameterFromQuery(Name = MeetingBodyAddresses.JustEstablishedKey)] private string? IsJustEstablished { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (_body?.Id.Value == Id) return;

        await LoadAsync();
        if (_body is null) Http.SayNotFound();
        (_isLoaded, _refusal, _isAdmitting) = (true, null, false);
        _done = Asked.Sign(IsJustEstablished) && _body is { } body ? new(BodyRegisterTexts.Established(body.Name)) : null;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toForm || !_isAdmitting) return;

        _toForm = false;
        await _formHeading.FocusAsync();
    }

    private async Task LoadAsync() => _body = await queries.FindAsync(new MeetingBodyId(Id), Cancel);

    private void OpenForm() => (_isAdmitting, _toForm, _refusal) = (true, true, null);

    private Task ChangedAsync() => FinishAsync(Outcome.Done, () => new(BodyRegisterTexts.Changed));

    private async Task AdmitAsync(MemberModel form)
    {
        var (person, role) = (form.Person!, form.Role);
        var admitted = await admit.HandleAsync(form.Key, _body!.Id, _body.Version, person.Id, role, form.From!.Value, CancellationToken.None);
        if (admitted.IsDone) _isAdmitting = false;
        await FinishAsync(admitted.WithoutValue, () => new(AdmittedText(person.Name, admitted.Value), Undo(() => TakeOutAgainAsync(person))));
    }

    private async Task TakeOutAgainAsync(PersonChoice person)
    {
        if (_body!.Members.FirstOrDefault(m => m.PersonId == person.Id) is { } member) await ReleaseAsync(member, []);
    }

    // A member who chairs meetings that are not finished leaves when somebody else takes them.
    private void Release(MemberRow member) => (_leaving, _done, _refusal) = (member, null, null);

    private async Task ReleaseAsync(MemberRow member, IReadOnlyList<HandOn> handOn)
    {
        var released = await release.HandleAsync(_body!.Id, _body.Version, member.Id, handOn, CancellationToken.None);
        var key = SingleUseKey.New();
        await FinishAsync(released, () => new(BodyRegisterTexts.Released(member.Name), Undo(() => TakeInAgainAsync(key, member))));
    }

    private async Task TakeInAgainAsync(SingleUseKey key, MemberRow member)
    {
        var from = member.From > calendar.Today ? member.From : calendar.Today;
        var admitted = await admit.HandleAsync(key, _body!.Id, _body.Version, member.PersonId, member.Role, from, CancellationToken.None);
        await FinishAsync(admitted.WithoutValue, () => new(AdmittedText(member.Name, admitted.Value)));
    }

    // Loaded anew after a refusal too: what refused is often that the page is old.
    private async Task FinishAsync(Outcome outcome, Func<DoneNote> done)
    {
        (_done, _refusal, _leaving) = (outcome.IsDone ? done() : null, outcome.Refusal, null);
        await LoadAsync();
    }

    private static string AdmittedText(string name, int calls) => calls switch
    {
        0 => BodyRegisterTexts.Admitted(name),
        1 => $"{BodyRegisterTexts.Admitted(name)} {BodyRegisterTexts.CalledToOne}",
        _ => $"{BodyRegisterTexts.Admitted(name)} {BodyRegisterTexts.CalledTo(calls)}",
    };

    private EventCallback Undo(Func<Task> step) => EventCallback.Factory.Create(this, step);
}
