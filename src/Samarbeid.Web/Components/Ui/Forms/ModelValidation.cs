using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.Common;

namespace Samarbeid.Web.Components.Ui.Forms;

/// <summary>Checks a form model by its DataAnnotations, and says what to do about each fault in the person's language.</summary>
internal static class ModelValidation
{
    public static IEnumerable<(string Property, string Message)> Validate(object model)
    {
        foreach (var property in model.GetType().GetProperties().Where(p => p.CanRead && p.GetIndexParameters().Length == 0))
        {
            var value = property.GetValue(model);
            var context = new ValidationContext(model) { MemberName = property.Name, DisplayName = property.Name };
            // One fault at a time: that an empty field is no address either, helps nobody.
            foreach (var attribute in property.GetCustomAttributes(inherit: true).OfType<ValidationAttribute>().OrderByDescending(a => a is RequiredAttribute))
            {
                var fault = attribute.GetValidationResult(value, context);
                if (attribute is RequiredAttribute && value is string text && text.IsBlank()) fault ??= new(null);
                if (fault is null) continue;

                yield return (property.Name, MessageOf(attribute, value, fault));
                break;
            }
        }

        if (model is not IValidatableObject further) yield break;

        foreach (var fault in further.Validate(new ValidationContext(model)))
        {
            foreach (var property in fault.MemberNames.DefaultIfEmpty(""))
                yield return (property, fault.ErrorMessage ?? ValidationTexts.WrongForm);
        }
    }

    private static string MessageOf(ValidationAttribute attribute, object? value, ValidationResult fault) => attribute switch
    {
        { ErrorMessageResourceName: not null } => fault.ErrorMessage!,
        RequiredAttribute => ValidationTexts.Required,
        StringLengthAttribute length when value is string { Length: var n } && n < length.MinimumLength => ValidationTexts.TooShort(length.MinimumLength),
        StringLengthAttribute length => ValidationTexts.TooLong(length.MaximumLength),
        MaxLengthAttribute length => ValidationTexts.TooLong(length.Length),
        MinLengthAttribute length => ValidationTexts.TooShort(length.Length),
        RangeAttribute range => ValidationTexts.OutOfRange($"{range.Minimum}", $"{range.Maximum}"),
        EmailAddressAttribute => ValidationTexts.NotAnEmail,
        _ => ValidationTexts.WrongForm,
    };
}
