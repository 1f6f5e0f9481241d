using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.Agreements;
using Samarbeid.Web.Features.Agreements.Read;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>What an agreement says of itself, as it is typed.</summary>
public sealed class AgreementModel
{
    [Required] public Guid? Body { get; set; }

    [Required, StringLength(CooperationAgreement.TitleMaxLength)] public string Title { get; set; } = "";

    [StringLength(CooperationAgreement.PurposeMaxLength)] public string Purpose { get; set; } = "";

    [Required] public DateOnly? First { get; set; }

    [Required] public DateOnly? Last { get; set; }

    public static AgreementModel Of(AgreementDetails agreement) => new()
    {
        Body = agreement.BodyId.Value,
        Title = agreement.Title,
        Purpose = agreement.Purpose,
        First = agreement.First,
        Last = agreement.Last,
    };

    public AgreementTerms ToTerms() => new(Title, Purpose, First!.Value, Last!.Value);
}
