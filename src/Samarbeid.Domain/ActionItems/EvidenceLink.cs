using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.ActionItems;

public readonly record struct EvidenceLinkId(Guid Value)
{
    public static EvidenceLinkId New() => new(Guid.CreateVersion7());
}

/// <summary>An address on the web that shows what an action came to (dokumentasjon). Kept when the action is completed; a file lies beside the action as a paper.</summary>
public sealed class EvidenceLink : AggregateRoot, IOwned
{
    public const int AddressMaxLength = 500;
    public const int TitleMaxLength = 200;

    /// <summary>How many may stand on one action.</summary>
    public const int MostOfAnAction = 20;

    private EvidenceLink()
    {
    }

    public EvidenceLinkId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public ActionItemId ActionItemId { get; private set; }

    /// <summary>Absolute, http or https, without a name or a password in it.</summary>
    public string Address { get; private set; } = "";

    /// <summary>What it is called; the host where nobody has said.</summary>
    public string Title { get; private set; } = "";
    public PersonId AddedBy { get; private set; }
    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>When it was taken away; null while it stands there.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Sets it down on an action that is not aborted.</summary>
    /// <param name="action">What it shows.</param>
    /// <param name="address">Where it lies.</param>
    /// <param name="title">What it is called; may be empty.</param>
    /// <param name="present">How many stand there.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="at">When.</param>
    public static Outcome<EvidenceLink> AddTo(ActionItem action, string address, string title, int present, PersonId by, DateTimeOffset at)
    {
        if (!action.State.TakesEvidence()) return ActionItemRules.StateForbids;
        if (present >= MostOfAnAction) return ActionItemRules.TooMuchEvidence.With(MostOfAnAction);
        if (Read(address) is not { } uri) return ActionItemRules.LinkUnfit.With(AddressMaxLength);
        if (title.Trim().Length > TitleMaxLength) return ActionItemRules.LinkTitleTooLong.With(TitleMaxLength);

        return new EvidenceLink
        {
            Id = EvidenceLinkId.New(),
            ScopeId = action.ScopeId,
            ActionItemId = action.Id,
            Address = uri.AbsoluteUri,
            Title = title.IsBlank() ? uri.Host : title.Trim(),
            AddedBy = by,
            AddedAt = at,
        };
    }

    /// <summary>Takes it away; asked twice, the first counts.</summary>
    public Outcome Remove(ActionItem action, DateTimeOffset at)
    {
        if (!action.State.TakesEvidence()) return ActionItemRules.StateForbids;

        RemovedAt ??= at;
        return Outcome.Done;
    }

    /// <summary>Puts it back (angre).</summary>
    public Outcome PutBack(ActionItem action, int present)
    {
        if (!action.State.TakesEvidence()) return ActionItemRules.StateForbids;
        if (RemovedAt is not null && present >= MostOfAnAction) return ActionItemRules.TooMuchEvidence.With(MostOfAnAction);

        RemovedAt = null;
        return Outcome.Done;
    }

    // A browser would run a javascript: address as the page itself, and a name in an address is made to mislead about its host.
    private static Uri? Read(string address)
    {
        var text = address.Trim();
        return text.Length <= AddressMaxLength && Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.UserInfo.Length == 0 && uri.Host.Length > 0 && uri.AbsoluteUri.Length <= AddressMaxLength ? uri : null;
    }
}
