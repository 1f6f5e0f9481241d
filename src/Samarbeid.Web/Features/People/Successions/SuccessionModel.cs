using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.People;

namespace Samarbeid.Web.Features.People.Successions;

/// <summary>Who takes over each of the things somebody holds, while it is chosen.</summary>
public sealed class SuccessionModel(IReadOnlyList<Holding> holdings) : IValidatableObject
{
    /// <summary>The choice of leaving a thing where it is.</summary>
    public const string Stays = "-";

    public IReadOnlyList<SuccessionLine> Lines { get; } = [.. holdings.Select(h => new SuccessionLine(h))];

    public IReadOnlyList<HandOn> Chosen =>
        [.. from line in Lines where line.To.Length > 0 && line.To != Stays select new HandOn(line.Holding.Kind, line.Holding.Scope, new PersonId(Guid.Parse(line.To)))];

    /// <summary>One choice is enough where one person takes over all: it is proposed for what is not chosen yet and can be given to the same.</summary>
    public void Spread(SuccessionLine chosen)
    {
        foreach (var line in Lines.Where(l => l.To.Length == 0 && (chosen.To == Stays || l.Holding.Candidates.Any(c => c.Id.ToString() == chosen.To))))
            line.To = chosen.To;
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Lines.Any(l => l.To.Length == 0) ? [new(SuccessionTexts.ChooseAll)] : [];
}

/// <summary>A thing that is held, and the id of who takes it over as the select has it.</summary>
public sealed class SuccessionLine(Holding holding)
{
    public Holding Holding { get; } = holding;

    public string To { get; set; } = "";
}
