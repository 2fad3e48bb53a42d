using System.Reflection;

namespace Loxley.App.Tests.House;

/// <summary>The name of a member as documentation files and the banned symbols write it.</summary>
internal static class DocumentationId
{
    public static string? Of(MemberInfo member) => member switch
    {
        PropertyInfo property => $"P:{Name(property)}{List(property.GetIndexParameters())}",
        FieldInfo field => $"F:{Name(field)}",
        ConstructorInfo { IsStatic: false } made => $"M:{Of(made.DeclaringType!)}.#ctor{List(made.GetParameters())}",
        MethodInfo method => $"M:{Name(method)}{(method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "")}{List(method.GetParameters())}",
        _ => null,
    };

    private static string Name(MemberInfo member) => $"{Of(member.DeclaringType!)}.{member.Name}";

    private static string List(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(p => Of(p.ParameterType)))})";

    private static string Of(Type type) => type switch
    {
        { IsByRef: true } => Of(type.GetElementType()!) + "@",
        { IsArray: true } => Of(type.GetElementType()!) + "[]",
        { IsPointer: true } => Of(type.GetElementType()!) + "*",
        { IsGenericMethodParameter: true } => $"``{type.GenericParameterPosition}",
        { IsGenericParameter: true } => $"`{type.GenericParameterPosition}",
        { IsGenericType: true, IsGenericTypeDefinition: false } =>
            $"{type.GetGenericTypeDefinition().FullName!.Split('`')[0].Replace('+', '.')}{{{string.Join(',', type.GetGenericArguments().Select(Of))}}}",
        _ => type.FullName!.Replace('+', '.'),
    };
}
