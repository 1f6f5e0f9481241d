using Samarbeid.Domain.Access;

namespace Samarbeid.Domain.ActionPlans;

public readonly record struct PriorityAreaId(Guid Value)
{
    public static PriorityAreaId New() => new(Guid.CreateVersion7());
}

/// <summary>What an area is called, 1–200 characters, and why it is one, at most 2 000.</summary>
public sealed record AreaTerms(string Title, string Description);

/// <summary>Something a plan gives priority to (satsingsområde).</summary>
public sealed class PriorityArea : IOwned
{
    public const int TitleMaxLength = 200;
    public const int DescriptionMaxLength = 2000;

    private PriorityArea()
    {
    }

    public PriorityAreaId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public ActionPlanId ActionPlanId { get; private set; }

    /// <summary>Order in the plan, from 1; gaps are allowed.</summary>
    public int Position { get; private set; }
    public string Title { get; private set; } = "";
    public string Description { get; private set; } = "";

    internal static PriorityArea In(ActionPlan plan, AreaTerms terms, int position)
    {
        var area = new PriorityArea { Id = PriorityAreaId.New(), ScopeId = plan.ScopeId, ActionPlanId = plan.Id, Position = position };
        area.Change(terms);
        return area;
    }

    internal void Change(AreaTerms terms) => (Title, Description) = (terms.Title.Trim(), terms.Description.Trim());

    internal PriorityArea CopyTo(ActionPlan next) => In(next, new(Title, Description), Position);
}
