using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Access;

/// <summary>What an open page goes on with while the database does not answer: its last answer, for a limited time.
/// A short outage then leaves the page and what is typed in it; a long one does not leave on the screen what may no longer be seen.</summary>
public sealed class LastAnswer(TimeProvider clock)
{
    /// <summary>Longer than a database takes to change over to another node, short enough that nobody stays who was put out.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private DateTimeOffset _answered = clock.GetUtcNow();

    /// <returns>The answer; the one before it while the database is out; <paramref name="tooLate"/> when it has been out for too long.</returns>
    public async Task<T> AskAsync<T>(Func<Task<T>> ask, T before, T tooLate)
    {
        try
        {
            var answer = await ask();
            _answered = clock.GetUtcNow();
            return answer;
        }
        catch (Exception fault) when (PersistenceRules.IsOutage(fault))
        {
            return clock.GetUtcNow() - _answered < Longest ? before : tooLate;
        }
    }
}
