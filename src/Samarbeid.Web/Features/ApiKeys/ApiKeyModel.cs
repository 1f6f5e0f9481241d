using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.ApiKeys;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.ApiKeys;

/// <summary>A new key, as it is typed.</summary>
public sealed class ApiKeyModel
{
    public SingleUseKey Key { get; } = SingleUseKey.New();

    [Required, StringLength(ApiKey.NameMaxLength)] public string Name { get; set; } = "";

    public ApiKeyRights Rights { get; set; }

    [Required] public DateOnly? LastDay { get; set; }

    public ApiKeyDraft ToDraft() => new(Name, Rights, LastDay!.Value);
}
