using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.MeetingBodies.Register;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.MeetingBodies.Members;

/// <summary>The form of a new member while it is filled in.</summary>
public sealed class MemberModel
{
    public SingleUseKey Key { get; } = SingleUseKey.New();

    [Required] public PersonChoice? Person { get; set; }

    public MemberRole Role { get; set; } = MemberRole.Member;

    [Required] public DateOnly? From { get; set; }
}

/// <summary>Finds a person by typing, and says what they will do in the body from when.</summary>
public sealed partial class AdmitMemberForm(BodyRegisterQueries queries, NorwegianCalendar calendar)
{
    private readonly MemberModel _form = new();
    private IReadOnlyList<PersonChoice> _hits = [];
    private string _term = "";

    [Parameter, EditorRequired] public required Refusal? Refusal { get; set; }

    [Parameter] public EventCallback<MemberModel> OnChosen { get; set; }

    [Parameter] public EventCallback OnCancelled { get; set; }

    private string Status => _form.Person is { } person ? BodyRegisterTexts.PersonChosen(person.Name)
        : _term.Trim().Length == 0 ? ""
        : _hits.Count == 0 ? BodyRegisterTexts.PersonNotFound(_term.Trim())
        : BodyRegisterTexts.PersonFound(_hits.Count);

    protected override void OnInitialized() => _form.From = calendar.Today;

    private async Task SearchAsync()
    {
        var term = _term.Trim();
        _form.Person = null;
        var hits = term.Length == 0 ? [] : await queries.PeopleAsync(term, CancellationToken.None);
        // A quicker search may have come and gone meanwhile.
        if (term == _term.Trim()) _hits = hits;
    }

    private void PickFirst(KeyboardEventArgs key)
    {
        if (key.Key is "Enter" && _hits.Count > 0) Pick(_hits[0]);
    }

    private void Pick(PersonChoice person) => _form.Person = person;

    private Task SaveAsync() => OnChosen.InvokeAsync(_form);
}
