/**
 * Plans and registers. Owns plan and plan_term. A plan goes draft → issued → closed; a register is
 * in force from its first day. The row holds what is valid today, plan_term what was valid when.
 * Door: {@link vn.tiendo.plan.Plans}; what stands in a plan (sections, tasks, indicators) belongs
 * to other features, which implement {@link vn.tiendo.plan.PlanContent}. Neighbours: document,
 * unit.
 */
package vn.tiendo.plan;
