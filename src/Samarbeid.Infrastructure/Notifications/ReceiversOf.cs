using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>Who is told of an occasion (mottakere). Every class of this assembly that is one is asked: derive from <see cref="ReceiversOf{TOccasion}"/>.</summary>
public interface IReceivers
{
    /// <summary>The kind of occasion it knows.</summary>
    Type Of { get; }

    /// <returns>Nobody, where nobody need be told; a refusal, where the step makes no sense without somebody who is.</returns>
    Task<Outcome<List<PersonId>>> FindAsync(SamarbeidDbContext database, Occasion occasion, DateOnly today, CancellationToken cancel);
}

/// <inheritdoc cref="IReceivers"/>
/// <typeparam name="TOccasion">What has happened.</typeparam>
internal abstract class ReceiversOf<TOccasion> : IReceivers where TOccasion : Occasion
{
    public Type Of => typeof(TOccasion);

    public Task<Outcome<List<PersonId>>> FindAsync(SamarbeidDbContext database, Occasion occasion, DateOnly today, CancellationToken cancel) =>
        FindAsync(database, (TOccasion)occasion, today, cancel);

    /// <remarks>The thing decides who is told, not what the person who acts may see: queries lift the scope filter.
    /// Whether a receiver may see the thing is asked when it is delivered.</remarks>
    protected abstract Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, TOccasion occasion, DateOnly today, CancellationToken cancel);
}
