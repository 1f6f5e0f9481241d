using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.People;
using Samarbeid.Web.Features.Agreements.Read;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>A promise, as it is typed.</summary>
public sealed class PromiseModel
{
    /// <summary>The promise that is written anew; null for a new one.</summary>
    public CommitmentId? Commitment { get; init; }

    [Required] public Party? Owner { get; set; }

    [Required, StringLength(Samarbeid.Domain.Agreements.Commitment.TextMaxLength)] public string Text { get; set; } = "";

    [StringLength(Samarbeid.Domain.Agreements.Commitment.CriterionMaxLength)] public string Criterion { get; set; } = "";

    [Required] public CommitmentRhythm? Rhythm { get; set; }

    public static PromiseModel Of(CommitmentRow row) => new()
    {
        Commitment = row.Id,
        Owner = row.Owner,
        Text = row.Text,
        Criterion = row.Criterion,
        Rhythm = row.Rhythm,
    };

    public Promise ToPromise() => new(Owner!.Value, Text, Criterion, Rhythm!.Value);
}
