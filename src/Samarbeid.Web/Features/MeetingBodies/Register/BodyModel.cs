using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.People.Grants;
using Samarbeid.Web.Shared.Registers;

namespace Samarbeid.Web.Features.MeetingBodies.Register;

/// <summary>The form of a body while it is filled in.</summary>
public sealed class BodyModel : IValidatableObject
{
    public MeetingBodyKind Kind { get; set; }

    [Required, StringLength(MeetingBody.NameMaxLength)] public string Name { get; set; } = "";

    public Language Language { get; set; }

    [Required] public int? ItemsDays { get; set; } = MeetingDeadlines.Common.ItemsDays;

    [Required] public int? NoticeDays { get; set; } = MeetingDeadlines.Common.NoticeDays;

    [Required] public int? MinutesDays { get; set; } = MeetingDeadlines.Common.MinutesDays;

    /// <inheritdoc cref="MeetingBody.ForgetsNotes"/>
    public bool ForgetsNotes { get; set; }

    /// <summary>Of a form that has been checked.</summary>
    public MeetingDeadlines Deadlines => new(ItemsDays!.Value, NoticeDays!.Value, MinutesDays!.Value);

    public ApprovalForm ApprovalForm { get; set; }

    [Required] public int? ObjectionDays { get; set; } = ApprovalRule.Common.ObjectionDays;

    public bool TakesRemarks { get; set; }

    /// <summary>Of a form that has been checked.</summary>
    public ApprovalRule Approval => new(ApprovalForm, ObjectionDays!.Value, TakesRemarks);

    public IReadOnlyList<MunicipalityNumber> Municipalities { get; set; } = [];

    public static BodyModel Of(BodyDetails body) => new()
    {
        Kind = body.Kind,
        Name = body.Name,
        Language = body.Language,
        ItemsDays = body.Deadlines.ItemsDays,
        NoticeDays = body.Deadlines.NoticeDays,
        MinutesDays = body.Deadlines.MinutesDays,
        ForgetsNotes = body.ForgetsNotes,
        ApprovalForm = body.Approval.Form,
        ObjectionDays = body.Approval.ObjectionDays,
        TakesRemarks = body.Approval.TakesRemarks,
        Municipalities = [.. body.Places.Select(p => p.Number)],
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Municipalities.Count == 0) yield return new(GrantTexts.ChooseMunicipality, [nameof(Municipalities)]);
    }

    /// <summary>The fields where the register says something else than the form.</summary>
    public IReadOnlyList<StoredValue> DifferencesFrom(BodyDetails stored)
    {
        var differences = new List<StoredValue>();
        if (Name != stored.Name) differences.Add(new(BodyRegisterTexts.Name, stored.Name));
        if (Language != stored.Language) differences.Add(new(BodyRegisterTexts.Language, Words.Of(stored.Language)));
        if (ItemsDays != stored.Deadlines.ItemsDays) differences.Add(new(BodyRegisterTexts.ItemsDays, NorwegianFormat.Number(stored.Deadlines.ItemsDays)));
        if (NoticeDays != stored.Deadlines.NoticeDays) differences.Add(new(BodyRegisterTexts.NoticeDays, NorwegianFormat.Number(stored.Deadlines.NoticeDays)));
        if (MinutesDays != stored.Deadlines.MinutesDays) differences.Add(new(BodyRegisterTexts.MinutesDays, NorwegianFormat.Number(stored.Deadlines.MinutesDays)));
        if (ForgetsNotes != stored.ForgetsNotes) differences.Add(new(BodyRegisterTexts.ForgetsNotes, stored.ForgetsNotes ? BodyRegisterTexts.Yes : BodyRegisterTexts.No));
        if (ApprovalForm != stored.Approval.Form) differences.Add(new(BodyRegisterTexts.ApprovalForm, Words.Of(stored.Approval.Form)));
        if (ObjectionDays != stored.Approval.ObjectionDays) differences.Add(new(BodyRegisterTexts.ObjectionDays, NorwegianFormat.Number(stored.Approval.ObjectionDays)));
        if (TakesRemarks != stored.Approval.TakesRemarks)
            differences.Add(new(BodyRegisterTexts.TakesRemarks, stored.Approval.TakesRemarks ? BodyRegisterTexts.Yes : BodyRegisterTexts.No));
        if (!Municipalities.ToHashSet().SetEquals(stored.Places.Select(p => p.Number)))
            differences.Add(new(BodyRegisterTexts.Municipalities, string.Join(", ", stored.Places.Select(p => p.Name))));
        return differences;
    }
}
