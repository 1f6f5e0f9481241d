using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.ApiKeys;

public readonly record struct ApiKeyId(Guid Value)
{
    public static ApiKeyId New() => new(Guid.CreateVersion7());
}

/// <summary>What a program may do with a key (rettigheter).</summary>
public enum ApiKeyRights
{
    /// <summary>Lese.</summary>
    Read,

    /// <summary>Lese, og skrive framdriftsnotater.</summary>
    ReadAndNote,
}

/// <summary>What somebody asks of a new key.</summary>
/// <param name="Name">Which program it is for, so that its owner knows it again.</param>
/// <param name="LastDay">The last day it holds.</param>
public sealed record ApiKeyDraft(string Name, ApiKeyRights Rights, DateOnly LastDay);

/// <summary>A key with which a program reads as a person (API-nøkkel): never more than that person may read at that moment, and for a year at most.
/// Revoked, the row is gone.</summary>
public sealed class ApiKey
{
    public const int NameMaxLength = 100;

    /// <summary>Days a key may last.</summary>
    public const int MostDays = 365;

    /// <summary>Keys a person may have.</summary>
    public const int MostEach = 10;

    private ApiKey()
    {
    }

    public ApiKeyId Id { get; private set; }
    public PersonId PersonId { get; private set; }
    public string Name { get; private set; } = "";
    public ApiKeyRights Rights { get; private set; }

    /// <summary>What is kept of the secret: <see cref="PersonalSecret.Hash"/>.</summary>
    public string SecretHash { get; private set; } = "";
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>The last day it holds.</summary>
    public DateOnly LastDay { get; private set; }

    /// <param name="person">Whose key it is.</param>
    /// <param name="draft">What is asked for.</param>
    /// <param name="secret">Shown once to the person, and kept nowhere.</param>
    /// <param name="held">How many keys the person has, those that have run out too.</param>
    /// <param name="now">The moment.</param>
    public static Outcome<ApiKey> Make(PersonId person, ApiKeyDraft draft, PersonalSecret secret, int held, DateTimeOffset now)
    {
        var today = NorwegianCalendar.DateOf(now);
        if (draft.Name.IsBlank() || draft.Name.Trim().Length > NameMaxLength) return ApiKeyRules.NeedsName.With(NameMaxLength);
        if (draft.LastDay < today || draft.LastDay > today.AddDays(MostDays)) return ApiKeyRules.LastsTooLong.With(today, today.AddDays(MostDays));
        if (held >= MostEach) return ApiKeyRules.TooMany.With(MostEach);

        return new ApiKey
        {
            Id = ApiKeyId.New(),
            PersonId = person,
            Name = draft.Name.Trim(),
            Rights = draft.Rights,
            SecretHash = secret.Hash,
            MadeAt = now,
            LastDay = draft.LastDay,
        };
    }
}
