import { messages } from '@/i18n/messages';

/** The mark over a simulated life. */
export const simulationWords = messages({
  simulated: ['Số liệu mô phỏng', 'Simulated data'],
  simulatedToday: [
    (day: string) => `không phải số liệu thật · hôm nay trong mô phỏng là ${day}`,
    (day: string) => `nothing here is real · today in the simulation is ${day}`,
  ],
});
