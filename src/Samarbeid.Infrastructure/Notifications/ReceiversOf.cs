using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>Who is told of an occasion (mottakere). Every class of this assembly that is one is asked: derive from <see cref="ReceiversOf{TOccasion}"/>,
/// or from <see cref="SeatsOf{TOccasion}"/> where several parts are told.</summary>
public interface IReceivers
{
    /// <summary>The kind of occasion it knows.</summary>
    Type Of { get; }

    /// <returns>The parts that are told; nobody in them, where nobody need be told; a refusal, where the step makes no sense without somebody who is.</returns>
    Task<Outcome<List<Seat>>> FindAsync(SamarbeidDbContext database, Occasion occasion, DateOnly today, CancellationToken cancel);
}

/// <inheritdoc cref="IReceivers"/>
/// <typeparam name="TOccasion">What has happened.</typeparam>
internal abstract class SeatsOf<TOccasion> : IReceivers where TOccasion : Occasion
{
    public Type Of => typeof(TOccasion);

    public Task<Outcome<List<Seat>>> FindAsync(SamarbeidDbContext database, Occasion occasion, DateOnly today, CancellationToken cancel) =>
        FindSeatsAsync(database, (TOccasion)occasion, today, cancel);

    /// <remarks>The thing decides who is told, not what the person who acts may see: queries lift the scope filter.
    /// Who may not see the thing, or not do what is asked, is not meant: being told would count as done, and no letter would come.</remarks>
    protected abstract Task<Outcome<List<Seat>>> FindSeatsAsync(
        SamarbeidDbContext database, TOccasion occasion, DateOnly today, CancellationToken cancel);
}

/// <summary>Who is told where one part is.</summary>
/// <inheritdoc cref="IReceivers"/>
internal abstract class ReceiversOf<TOccasion> : SeatsOf<TOccasion> where TOccasion : Occasion
{
    /// <summary>Who takes over when none of them can be reached.</summary>
    protected virtual IReadOnlyList<Operation> LineOf(TOccasion occasion) => NextInLine.LineOf(occasion.Kind);

    protected sealed override async Task<Outcome<List<Seat>>> FindSeatsAsync(
        SamarbeidDbContext database, TOccasion occasion, DateOnly today, CancellationToken cancel)
    {
        var meant = await FindAsync(database, occasion, today, cancel);
        return meant.Refusal is { } refusal ? refusal : new List<Seat>([new(meant.Value, LineOf(occasion))]);
    }

    /// <inheritdoc cref="SeatsOf{TOccasion}.FindSeatsAsync"/>
    protected abstract Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, TOccasion occasion, DateOnly today, CancellationToken cancel);
}
