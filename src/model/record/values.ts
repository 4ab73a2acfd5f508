import { z } from 'zod';

/** What the record's chapters are made of; `null` is printed and blank, absent is not there. */
export const text = z.string().nullable().optional();
export const money = z.number().nullable().optional().describe('万元');
export const percent = z.number().nullable().optional().describe('%');
export const count = z.number().int().nullable().optional();
export const year = z.number().int().optional();

/** What the print says of the year before: its amount, and the way from there. */
export const moved = { previous: money, change: money, changeRate: percent };
export const change = { previousYear: year, ...moved, reason: text };
/** The difference from the budget, where the print says it. */
export const overBudget = { budgetChange: money, budgetChangeRate: percent };
