using System.Reflection;
using System.Reflection.Emit;

namespace Loxley.App.Tests.House;

/// <summary>Reads what compiled methods mention: the compiler has already done the work of finding out what each name means.</summary>
internal static class Il
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields()
        .Select(f => f.GetValue(null)).OfType<OpCode>().ToDictionary(c => c.Value);

    /// <summary>Every type that a type mentions: in what it derives from, keeps, takes, gives and does.</summary>
    public static IEnumerable<Type> Types(Type type)
    {
        var named = new List<Type?> { type.BaseType };
        named.AddRange(type.GetInterfaces());
        named.AddRange(type.GetCustomAttributesData().Select(a => a.AttributeType));
        named.AddRange(type.GetFields(Everything).Select(f => f.FieldType));
        foreach (var method in Methods(type))
        {
            named.AddRange(method.GetParameters().Select(p => p.ParameterType));
            named.Add((method as MethodInfo)?.ReturnType);
            named.AddRange(method.GetMethodBody()?.LocalVariables.Select(v => v.LocalType) ?? []);
            foreach (var member in Members(method)) named.AddRange(TypesOf(member));
        }
        return named.OfType<Type>().SelectMany(Parts).Where(t => !t.IsGenericParameter).Distinct();
    }

    /// <summary>Whether the methods of a type, or any of its own assembly that they call, use a member.</summary>
    public static bool Reaches(Type type, Func<MemberInfo, bool> wanted)
    {
        var todo = new Stack<MethodBase>(Line(type).SelectMany(Methods));
        var seen = new HashSet<MethodBase>(todo);
        while (todo.TryPop(out var next))
        {
            foreach (var member in Members(next))
            {
                if (wanted(member)) return true;
                if (member is MethodBase called && called.Module == type.Module && seen.Add(called)) todo.Push(called);
            }
            foreach (var inside in Insides(next).SelectMany(Methods).Where(seen.Add)) todo.Push(inside);
        }
        return false;
    }

    /// <summary>What a method calls, reads, writes or makes.</summary>
    public static IEnumerable<MemberInfo> Members(MethodBase method)
    {
        var il = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var (ofType, ofMethod) = (method.DeclaringType?.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : null);
        for (var at = 0; at < il.Length;)
        {
            var code = Codes[il[at] == 0xFE ? unchecked((short)(0xFE00 | il[at + 1])) : il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                if (method.Module.ResolveMember(BitConverter.ToInt32(il, at), ofType, ofMethod) is { } member) yield return member;
            }
            at += Length(code.OperandType, il, at);
        }
    }

    public static IEnumerable<MethodBase> Methods(Type type) => [.. type.GetMethods(Everything), .. type.GetConstructors(Everything)];

    private static IEnumerable<Type> Line(Type type)
    {
        for (var next = type; next is not null && next.Assembly == type.Assembly; next = next.BaseType) yield return next;
    }

    /// <summary>What the compiler made of an async method or of one that yields.</summary>
    private static IEnumerable<Type> Insides(MethodBase method) =>
        method.GetCustomAttributes<System.Runtime.CompilerServices.StateMachineAttribute>().Select(a => a.StateMachineType);

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        Type type => [type],
        MethodInfo method => [method.DeclaringType!, method.ReturnType, .. method.GetParameters().Select(p => p.ParameterType), .. method.GetGenericArguments()],
        FieldInfo field => [field.DeclaringType!, field.FieldType],
        _ => [member.DeclaringType!],
    };

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType
        ? Parts(type.GetElementType()!)
        : type.IsGenericType ? [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Parts)] : [type];

    private static int Length(OperandType operand, byte[] il, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(il, at),
        _ => 4,
    };
}
