import { z } from 'zod';

/** What the record's chapters are made of; `null` is printed and blank, absent is not there. */
export const text = z.string().nullable().optional();
export const money = z.number().nullable().optional().describe('万元');
export const percent = z.number().nullable().optional().describe('%');
export const count = z.number().int().nullable().optional();
export const year = z.number().int().optional();

export const change = { previousYear: year, change: money, changeRate: percent, reason: text };
