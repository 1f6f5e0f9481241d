using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.Meetings.Results;

/// <summary>What the form for a recommendation holds while it is filled in.</summary>
public sealed class RecommendationModel : IValidatableObject
{
    /// <summary>Chosen in a list when none of what is there fits.</summary>
    public const string New = "ny";

    [Required, StringLength(Recommendation.TitleMaxLength)] public string Title { get; set; } = "";

    [StringLength(Recommendation.TextMaxLength)] public string Text { get; set; } = "";

    [Required] public string Challenge { get; set; } = "";

    [StringLength(Samarbeid.Domain.Challenges.Challenge.TitleMaxLength)] public string ChallengeTitle { get; set; } = "";

    public string ChallengeMunicipality { get; set; } = "";

    [Required] public string Addressee { get; set; } = "";

    [StringLength(Samarbeid.Domain.Recommendations.Addressee.NameMaxLength)] public string AddresseeName { get; set; } = "";

    public string AddresseeMunicipality { get; set; } = "";

    public Guid? Contact { get; set; }

    [Required] public DateOnly? AnswerDue { get; set; }

    public HashSet<MunicipalityNumber> Concerned { get; } = [];

    public bool HasNewChallenge => Challenge == New;

    public bool HasNewAddressee => Addressee == New;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (HasNewChallenge && ChallengeTitle.IsBlank()) yield return Missing(nameof(ChallengeTitle));
        if (HasNewChallenge && ChallengeMunicipality.Length == 0) yield return Missing(nameof(ChallengeMunicipality));
        if (HasNewAddressee && AddresseeName.IsBlank()) yield return Missing(nameof(AddresseeName));
        if (HasNewAddressee && AddresseeMunicipality.Length == 0) yield return Missing(nameof(AddresseeMunicipality));
        if (HasNewAddressee && Contact is null) yield return Missing(nameof(Contact));
    }

    /// <summary>Of a form that has been checked.</summary>
    public NewRecommendation ToNew() => new(Title, Text, AnswerDue!.Value, Concerned)
    {
        Challenge = HasNewChallenge ? null : new ChallengeId(Guid.Parse(Challenge)),
        NewChallenge = HasNewChallenge ? new(MunicipalityNumber.Parse(ChallengeMunicipality), ChallengeTitle) : null,
        Addressee = HasNewAddressee ? null : new AddresseeId(Guid.Parse(Addressee)),
        NewAddressee = HasNewAddressee
            ? new(MunicipalityNumber.Parse(AddresseeMunicipality), AddresseeName, new PersonId(Contact!.Value))
            : null,
    };

    private static ValidationResult Missing(string property) => new(ValidationTexts.Required, [property]);
}
